"""Settings: the only reader of the environment and of `.env`."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

ChatIds = Annotated[tuple[int, ...], NoDecode]


class Settings(BaseSettings):
    """Every setting with its default; `.env.example` explains each."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        extra="ignore",
        frozen=True,
        env_ignore_empty=True,
    )

    telegram_bot_token: SecretStr = SecretStr("")
    telegram_api_url: str = "https://api.telegram.org/bot"
    telegram_file_url: str = "https://api.telegram.org/file/bot"
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    webhook_listen: str = "0.0.0.0"  # noqa: S104 - a webhook must be reachable from outside
    port: int = Field(default=8443, ge=1, le=65535)
    llm_model: str = ""
    llm_base_url: str = ""
    llm_api_key: SecretStr = SecretStr("")
    llm_timeout: float = Field(default=20.0, gt=0, le=600)
    llm_fallback_model: str = ""
    llm_price_in: float = Field(default=0.0, ge=0)
    llm_price_out: float = Field(default=0.0, ge=0)
    llm_chat_tokens_per_day: int = Field(default=200_000, ge=0)
    llm_tokens_per_day: int = Field(default=0, ge=0)
    llm_dollars_per_day: float = Field(default=0.0, ge=0)
    llm_tracing: str = Field(default="", pattern="^(|langsmith|opentelemetry)$")
    embeddings: str = "built-in"
    database_url: str = ""
    chroma_url: str = ""
    data_dir: Path = Path("var")
    watch: bool = True
    admin_chat_ids: ChatIds = ()
    allowed_chat_ids: ChatIds = ()
    log_level: str = Field(default="INFO", pattern="^(?i:debug|info|warning|error|critical)$")
    log_format: str = Field(default="console", pattern="^(console|json)$")
    metrics_port: int | None = Field(default=None, ge=1, le=65535)

    @field_validator("admin_chat_ids", "allowed_chat_ids", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(int(part) for part in value.split(",") if part.strip())
        return value

    @cached_property
    def database(self) -> str:
        """The database's address: the one set, or SQLite under `DATA_DIR`."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'gapwatch.db').as_posix()}"


def let_idle_threads_sleep() -> None:
    """Threads of the embedding engine sleep between pieces of work instead of spinning.

    Measured on two busy cores: the slowest question took 53 ms to embed instead of 1,284 ms, the
    median 40 ms instead of 92 ms. numpy's products are so small here that one thread is enough:
    a thousand questions took 15.4 s of processor time instead of 23 to 27, and two processes no
    longer fight for the cores. Must come before either library loads; what is set stays.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
