"""Calls of a model: tried again, handed to a second one, streamed, called off, counted, cached."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from bot.render import plain_text
from knowledge.errors import BriefingError
from retrieval.answer import Engine
from retrieval.chain import write_draft
from retrieval.llm import open_llm
from retrieval.meter import Price
from retrieval.model import Draft, Question
from retrieval.sentences import sentences_in
from retrieval.turn import Spent, Turn
from tests.conftest import TODAY
from tests.llm_servers import running_server, scripted_server, small_model_path

QUESTION = "How far is Spain from 3.5%?"
BOTH = "1.50 percentage points below"


def _engine(engine, url, timeout=10.0, purse=None, **options):
    llm = open_llm("openai:test", url, "", timeout, **options)
    return Engine(engine.library, engine.searcher, llm=llm, purse=purse, today=lambda: TODAY)


class _Notebook:
    """A purse without limits that writes down what it is told."""

    def __init__(self, why_not=None):
        self.why_not = why_not
        self.settled = []

    def reserve(self, chat, tokens, dollars):
        return self.why_not

    def settle(self, chat, reserved, spent):
        self.settled.append((chat, reserved, spent))


def test_a_server_that_fails_at_first_is_asked_again(engine):
    with running_server(["error", "busy", "good"]) as server:
        server.retry_after = "0.2"
        answer = _engine(engine, server.url).answer(Question(QUESTION))
    assert answer.engine == "openai:test", answer.fell_back
    assert len(server.asked) == 3


def test_a_wait_longer_than_the_time_out_is_not_waited_for(engine):
    with running_server("busy") as server:
        answer = _engine(engine, server.url).answer(Question(QUESTION))
    assert len(server.asked) == 1
    assert "RateLimitError, HTTP 429" in answer.fell_back


def test_a_refusal_that_will_not_pass_is_not_asked_again(engine):
    with running_server("html") as server:
        answer = _engine(engine, server.url, 5.0).answer(Question(QUESTION))
    assert answer.fell_back
    assert len(server.asked) <= 2, "once streamed, once whole"


def test_the_second_model_takes_over_and_is_named(engine):
    with running_server(["stall", "good"]) as server:
        talker = _engine(engine, server.url, 4.0, second="openai:other")
        answer = talker.answer(Question(QUESTION))
    assert answer.engine == "openai:other", answer.fell_back
    assert [body["model"] for body in server.asked] == ["test", "other"]


def test_when_both_fail_both_reasons_are_named(engine):
    with scripted_server("cut off") as url:
        answer = _engine(engine, url, 4.0, second="openai:other").answer(Question(QUESTION))
    assert answer.engine == "built-in"
    assert "openai:test: " in answer.fell_back
    assert "openai:other: " in answer.fell_back


def test_a_server_that_streams_nothing_is_asked_for_the_whole(engine):
    with running_server("whole") as server:
        answer = _engine(engine, server.url).answer(Question(QUESTION))
    assert answer.engine == "openai:test", answer.fell_back
    assert [bool(body.get("stream")) for body in server.asked] == [True, False]


@pytest.mark.parametrize("kind", ["stall", "trickle", "flood"])
def test_stallers_tricklers_and_floods_are_cut_short(engine, library, kind):
    with running_server(kind) as server:
        begun = time.monotonic()
        answer = _engine(engine, server.url, 2.0).answer(Question(QUESTION))
        took = time.monotonic() - begun
    assert (answer.engine, bool(answer.fell_back)) == ("built-in", True)
    assert BOTH in plain_text(answer, library)
    assert took < 30, "the wait never ended"


def test_a_good_model_that_is_too_slow_is_left_for_the_built_in_engine(engine, library):
    with running_server("good") as server:
        server.hold_after = 3  # three words, then nothing until long after the time-out
        answer = _engine(engine, server.url, 1.0).answer(Question(QUESTION))
        assert server.said == 3
        assert not server.finished.is_set()
    assert answer.engine == "built-in"
    assert answer.fell_back == "the model did not answer within 1 s"
    assert BOTH in plain_text(answer, library)


def test_a_fault_is_named_to_the_model_without_digits_and_mended_once(engine):
    bad = "Spain is 7 points above the target."
    with running_server([bad, "good"]) as server:
        answer = _engine(engine, server.url).answer(Question(QUESTION))
    assert answer.engine == "openai:test", answer.fell_back
    told = server.asked[1]["messages"][-1]["content"]
    assert "bare digit" in told
    faults = told.partition("had faults")[2]
    assert "# points" in faults
    assert "7" not in faults


def test_a_model_that_cannot_mend_costs_two_calls_and_no_more(engine):
    with running_server("Spain is 7 points above the target.") as server:
        answer = _engine(engine, server.url).answer(Question(QUESTION))
    assert answer.fell_back == "the model's wording failed the check: bare digit"
    assert len(server.asked) == 2


def test_a_faulty_sentence_beside_a_good_one_is_dropped_without_another_call(engine, library):
    def words(server):
        return plain_text(_engine(engine, server.url).answer(Question(QUESTION)), library)

    with running_server("good") as server:
        good = words(server)
        line = server.asked[0]["messages"][-1]["content"].partition("Plain version:")[2]
    lead = "In short, " + line.strip().splitlines()[0]
    with running_server(f"{lead} It owes nine billion.") as server:
        assert words(server) == good
        assert len(server.asked) == 1


def test_the_first_checked_sentence_is_shown_before_the_last_token_is_written(engine, library):
    with running_server("good") as server:
        _engine(engine, server.url, 60.0).answer(Question(QUESTION))
        line = server.asked[0]["messages"][-1]["content"].partition("Plain version:")[2]
    lead = "In short, " + line.strip().splitlines()[0]
    text = f"{lead} Nobody knows 5. " + "Words follow words. " * 20
    with running_server(text) as server:
        server.hold_after = len(f"{lead} Nobody".split())
        parts = _engine(engine, server.url, 60.0).stream(Question(QUESTION))
        first = next(parts)  # the server writes no further word before this has been shown
        assert not server.finished.is_set()
        assert server.said == server.hold_after
        server.go.set()
        rest = list(parts)
        assert server.finished.wait(30)
    assert server.said == len(text.split()) + 1
    assert BOTH in plain_text(first, library)
    assert first.engine == "openai:test"
    for part in (first, *rest):
        assert "Nobody" not in plain_text(part, library)
    assert rest[-1].engine == "openai:test"


def test_a_faulty_first_sentence_is_never_shown_however_slowly_the_rest_comes(engine, library):
    with running_server("Spain is 7 points above the target. Nobody knows. ") as server:
        server.pace = 0.01
        parts = list(_engine(engine, server.url, 60.0).stream(Question(QUESTION)))
    assert len(parts) == 1
    assert parts[0].engine == "built-in"
    assert "7 points" not in plain_text(parts[0], library)


def test_without_a_model_the_stream_holds_the_answer_alone(engine):
    parts = list(engine.stream(Question(QUESTION)))
    assert len(parts) == 1
    assert parts[0].sentences == engine.answer(Question(QUESTION)).sentences


def test_an_answer_can_be_called_off(engine):
    with running_server("stall") as server:
        talker = _engine(engine, server.url, 60.0)
        found = []
        question = Question(QUESTION, chat="7")
        worker = threading.Thread(target=lambda: found.append(talker.answer(question)))
        worker.start()
        while not server.asked:
            time.sleep(0.01)
        assert talker.cancel("7")
        worker.join(30)
    assert found[0].fell_back == "the answer was called off"
    assert not talker.cancel("7")


def test_a_chat_has_one_answer_under_way(engine):
    with running_server("stall") as server:
        talker = _engine(engine, server.url, 60.0)
        parts = threading.Thread(target=talker.answer, args=(Question(QUESTION, chat="7"),))
        parts.start()
        while not server.asked:
            time.sleep(0.01)
        second = talker.answer(Question("rank of Poland", chat="7"))
        assert talker.cancel("7")
        parts.join(30)
    assert second.fell_back == "another answer is being written for this chat"


def test_the_same_draft_is_worded_once(engine):
    with running_server("good") as server:
        talker = _engine(engine, server.url)
        first = talker.answer(Question(QUESTION))
        again = talker.answer(Question("how far is spain from 3.5 %"))
        other = talker.answer(Question("How far is Italy from 3.5%?"))
    assert again.sentences == first.sentences
    assert again.engine == "openai:test"
    assert other.sentences != first.sentences
    assert len(server.asked) == 2


def test_the_server_s_own_count_of_tokens_is_booked_with_its_price(engine):
    book = _Notebook()
    with running_server("good") as server:
        talker = _engine(engine, server.url, purse=book, price=Price(1.0, 2.0))
        talker.answer(Question(QUESTION, chat="7"))
    ((chat, reserved, spent),) = book.settled
    assert chat == "7"
    assert 0 < spent.prompt <= reserved.prompt <= 1200
    assert spent.dollars == pytest.approx((spent.prompt + 2 * spent.written) / 1_000_000)


def test_where_the_budget_is_used_up_the_model_is_not_asked(engine):
    with running_server("good") as server:
        book = _Notebook("the model budget today is used up")
        answer = _engine(engine, server.url, purse=book).answer(Question(QUESTION))
    assert answer.fell_back == "the model budget today is used up"
    assert server.asked == []


def test_a_model_is_sent_no_digit_of_the_tables(engine):
    with running_server("good") as server:
        _engine(engine, server.url).answer(Question("gap of Spain to 3.5% in 2024, code 4711"))
    for message in server.asked[0]["messages"]:
        plain = message["content"].replace("{f", "").replace("[", "")
        assert "4711" not in plain
        assert "3.5" not in plain
        assert "2024" not in plain


def test_the_model_is_told_the_language_of_the_reader(engine):
    with running_server("good") as server:
        _engine(engine, server.url).answer(Question(QUESTION, lang="de"))
    assert "plain German" in server.asked[0]["messages"][0]["content"]
    assert "Spanien" in server.asked[0]["messages"][-1]["content"]


def test_a_variable_left_in_the_shell_traces_nothing(engine, monkeypatch):
    with running_server("good") as model, running_server("error") as listener:
        monkeypatch.setenv("LANGSMITH_TRACING", "true")
        monkeypatch.setenv("LANGSMITH_ENDPOINT", listener.url)
        monkeypatch.setenv("LANGSMITH_API_KEY", "x")
        answer = _engine(engine, model.url).answer(Question(QUESTION))
        time.sleep(0.5)
    assert answer.engine == "openai:test"
    assert listener.asked == []


def test_open_telemetry_gets_the_model_s_name_and_no_words(engine):
    from opentelemetry import trace
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    kept = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(kept))
    trace.set_tracer_provider(provider)
    with scripted_server("good") as url:
        _engine(engine, url, tracing="opentelemetry").answer(Question(QUESTION))
    (span,) = [item for item in kept.get_finished_spans() if item.name == "model call"]
    assert dict(span.attributes) == {"gen_ai.request.model": "openai:test"}


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("ollama:llama3", "pip install langchain-ollama"),
        ("nonsense:x", "provider:model"),
        ("no-provider", "provider:model"),
        ("llama-cpp:/nowhere/x.gguf", "no such file"),
    ],
)
def test_a_model_that_cannot_be_opened_is_one_sentence(name, says):
    with pytest.raises(BriefingError, match=says) as caught:
        open_llm(name, "", "", 5.0)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_model_is_one_sentence(tmp_path):
    small_model_path()
    path = tmp_path / "broken.gguf"
    path.write_bytes(b"GGUF but not really")
    with pytest.raises(BriefingError, match=r"broken\.gguf"):
        open_llm(f"llama-cpp:{path}", "", "", 5.0)


def test_weights_in_this_process_answer_and_are_checked(engine, library):
    name = f"llama-cpp:{small_model_path()}"
    llm = open_llm(name, "", "", 8.0)
    built_in = engine.answer(Question("rank of Poland"))
    draft = Draft(built_in.sentences, built_in.figures, built_in.evidence)
    written = write_draft(llm, "rank of Poland", draft, library.countries, Turn(8.0))
    assert llm.name == f"llama-cpp:{Path(small_model_path()).name}"
    assert written.draft is not None or written.why
    assert written.spent.prompt > 0 or "did not answer" in (written.why or "")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Spain is {f1}. [1] France is {f2}. [2]", ["Spain is {f1}.", "France is {f2}."]),
        ("The U.S. President asked.", ["The U.S. President asked."]),
        ("Про це. Україна зростає.", ["Про це.", "Україна зростає."]),
        ("- One line\n- Another line", ["One line", "Another line"]),
        ("«Так». {f1} lies below.", ["«Так».", "{f1} lies below."]),
        ("Answer: it is {f1}.", ["it is {f1}."]),
        ("\n\n", []),
    ],
)
def test_a_text_is_cut_into_sentences(text, parts):
    assert [item.text for item in sentences_in(text)] == parts


def test_of_an_unfinished_text_only_whole_sentences_are_taken():
    text = "Spain is {f1}. [1] France is {f2}. [2] Italy"
    whole = [item.text for item in sentences_in(text)]
    for end in range(len(text)):
        grown = [item.text for item in sentences_in(text[:end], is_whole=False)]
        assert grown == whole[: len(grown)]
    assert len([item.text for item in sentences_in(text, is_whole=False)]) == 2
    assert sentences_in(text)[0].cites == (1,)


def test_what_was_spent_adds_up():
    assert Spent(1, 2, 0.5) + Spent(3, 4, 0.25) == Spent(4, 6, 0.75)
    assert (Spent(1, 2) + Spent(3, 4)).tokens == 10
