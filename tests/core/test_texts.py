"""What tools for translators need of every text: a literal, whose {names} are those of its values."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).parents[2]


def _texts(file: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            yield node


def _wrong(call: ast.Call) -> str:
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    literals = [*call.args[:2], *([given["many"]] if "many" in given else [])]
    if not all(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in literals):
        return "a text is no literal"
    text, many = ast.literal_eval(call.args[0]), ast.literal_eval(given["many"]) if "many" in given else ""
    values = {name for name in given if name != "many"}
    if values and None not in values:  # what stands in a mapping cannot be seen here
        named = {field for each in (text, many) for _, field, _, _ in Formatter().parse(each) if field is not None}
        if named != values:
            return f"{sorted(map(str, named ^ values))}: in the text or among the values alone"
    if many and len(call.args) < 3:
        return "a text for many without a number"
    if len(call.args) > 2 and "%n" not in text + many and "{number}" not in text:
        return "a number that is not said"
    return ""


@pytest.mark.parametrize("package", ["prs_core", "training", "app"])
def test_every_text_can_be_translated(package: str) -> None:
    wrong = [
        f"{file.relative_to(ROOT)}:{call.lineno}: {reason}"
        for file in sorted((ROOT / package).rglob("*.py"))
        for call in _texts(file)
        if (reason := _wrong(call))
    ]
    assert wrong == []
