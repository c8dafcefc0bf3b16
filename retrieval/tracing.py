"""Tracing: what of a model call is reported to LangSmith or OpenTelemetry; nothing by default."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

LANGSMITH = "langsmith"
OPENTELEMETRY = "opentelemetry"


@contextmanager
def traced(how: str, model: str) -> Iterator[None]:
    """Run a model call under a tracer: "" (none), "langsmith" or "opentelemetry".

    LangChain would also report where the environment says so (`LANGSMITH_TRACING`); only this
    setting decides, so that a variable left over in a shell sends nothing anywhere. LangSmith
    is sent prompt and answer; an OpenTelemetry span holds the model's name and the time taken.
    """
    from langsmith import tracing_context

    if how != OPENTELEMETRY:
        with tracing_context(enabled=how == LANGSMITH):
            yield
        return
    from opentelemetry import trace

    tracer = trace.get_tracer("gapwatch")
    span = tracer.start_as_current_span("model call", attributes={"gen_ai.request.model": model})
    with tracing_context(enabled=False), span:
        yield
