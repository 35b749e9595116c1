"""Reads procedure texts: Markdown with front matter, one section per topic.

A section is a heading with the topic's id, a list of example questions, the answer of one or
two sentences, and a last line `Source: title | URL | date of the statute's text`.
The section `elsewhere` has questions only: neighbours that these texts do not answer. What is
nearest to one of them gets an honest "I don't know".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from knowledge.errors import KnowledgeError

PROCEDURES = Path(__file__).parent / "procedures"
ELSEWHERE = "elsewhere"
MIN_QUESTIONS = 3
MAX_ANSWER_CHARS = 450
_TOPIC = re.compile(r"[a-z][a-z0-9_]*")
_FRONT = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)


@dataclass(frozen=True)
class Section:
    """One topic of a procedure: example questions, the answer, and its source."""

    service: str
    language: str
    topic: str
    questions: tuple[str, ...]
    answer: str
    source_title: str
    source_url: str
    valid_from: str


def read_procedures(directory: Path = PROCEDURES) -> tuple[Section, ...]:
    """All sections of `<service>/<language>.md`, sorted by path; KnowledgeError if malformed."""
    paths = sorted(directory.glob("*/*.md"))
    if not paths:
        raise KnowledgeError(f"{directory}: there are no procedure texts")
    return tuple(section for path in paths for section in read_procedure(path))


def read_procedure(path: Path) -> tuple[Section, ...]:
    """The sections of one file; KnowledgeError says what is malformed and where."""
    match = _FRONT.match(path.read_text(encoding="utf-8"))
    if match is None:
        raise KnowledgeError(f"{path}: the front matter is missing")
    head = yaml.safe_load(match.group(1))
    if head != {"service": path.parent.name, "language": path.stem}:
        raise KnowledgeError(f"{path}: the front matter must name this service and language only")
    before, *chunks = re.split(r"^## ", match.group(2), flags=re.MULTILINE)
    if before.strip() or not chunks:
        raise KnowledgeError(f"{path}: text stands outside the sections, or there are none")
    sections = tuple(_section(path, chunk) for chunk in chunks)
    topics = [section.topic for section in sections]
    if twice := sorted({topic for topic in topics if topics.count(topic) > 1}):
        raise KnowledgeError(f"{path}: topics occur twice: {', '.join(twice)}")
    return sections


def _section(path: Path, chunk: str) -> Section:
    topic, _, body = chunk.partition("\n")
    where = f"{path}: section {topic.strip()!r}"
    if not _TOPIC.fullmatch(topic.strip()):
        raise KnowledgeError(f"{where}: not a topic id")
    blocks = [block.strip() for block in body.split("\n\n") if block.strip()]
    unanswered = topic.strip() == ELSEWHERE
    if len(blocks) != (1 if unanswered else 3):
        raise KnowledgeError(f"{where}: must have questions, an answer and a source")
    lines = blocks[0].splitlines()
    if not all(line.startswith("- ") for line in lines) or len(lines) < MIN_QUESTIONS:
        raise KnowledgeError(f"{where}: must start with at least {MIN_QUESTIONS} questions")
    questions = tuple(line[2:].strip() for line in lines)
    service, language = path.parent.name, path.stem
    if unanswered:
        return Section(service, language, ELSEWHERE, questions, "", "", "", "")
    answer = " ".join(blocks[1].split())
    if len(answer) > MAX_ANSWER_CHARS:
        raise KnowledgeError(f"{where}: the answer is longer than {MAX_ANSWER_CHARS} characters")
    title, url, valid_from = _source(where, blocks[2])
    return Section(
        service=service,
        language=language,
        topic=topic.strip(),
        questions=questions,
        answer=answer,
        source_title=title,
        source_url=url,
        valid_from=valid_from,
    )


def _source(where: str, line: str) -> tuple[str, str, str]:
    parts = [part.strip() for part in line.removeprefix("Source:").split("|")]
    if not line.startswith("Source:") or len(parts) != 3:
        raise KnowledgeError(f"{where}: must end with 'Source: title | URL | date'")
    title, url, valid_from = parts
    if not title or not url.startswith("https://"):
        raise KnowledgeError(f"{where}: the source needs a title and an https address")
    try:
        date.fromisoformat(valid_from)
    except ValueError:
        raise KnowledgeError(f"{where}: {valid_from!r} is not an ISO 8601 date") from None
    return title, url, valid_from
