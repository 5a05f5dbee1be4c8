"""The parts of the program and their licences, installed and frozen."""

from __future__ import annotations

import sys
from email.message import Message
from importlib import metadata

import pytest

from prs_core import licences
from prs_core.licences import Part, installed_parts, licence_of, parts, read_index, required, text_of, write_index


def test_what_is_required_is_what_pyproject_says_and_what_that_needs():
    names = {d.metadata["Name"].lower().replace("_", "-") for d in required()}
    assert {"prs-studio", "torch", "numpy", "pyside6-essentials", "shiboken6", "psycopg-binary"} <= names
    assert names & {"pytest", "ruff", "ray", "librosa", "pyinstaller"} == set()


def test_every_installed_part_names_a_licence():
    found = installed_parts()
    assert [p for p in found if not p.licence or "\n" in p.licence] == []
    assert "Permission is hereby granted" in text_of(next(p for p in found if p.name == "pyqtgraph"))


def described(**fields: str | list[str]) -> metadata.PackageMetadata:
    message = metadata._adapters.Message(Message())
    for name, value in fields.items():
        for line in [value] if isinstance(value, str) else value:
            message[name.replace("_", "-")] = line
    return message


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"License_Expression": "MIT", "License": "other"}, "MIT"),
        ({"License": "BSD-3-Clause"}, "BSD-3-Clause"),
        ({"License": "UNKNOWN", "Classifier": ["Topic :: X", "License :: OSI Approved :: MIT License"]}, "MIT License"),
        ({"License": "A text of\nmany lines", "Classifier": ["License :: OSI Approved :: BSD License"]}, "BSD License"),
        ({}, "see its text"),
    ],
)
def test_a_licence_is_named_as_the_metadata_name_it(fields, name):
    assert licence_of(described(**fields)) == name


def test_a_frozen_program_reads_what_its_build_wrote(tmp_path, monkeypatch):
    folder = tmp_path / licences.FOLDER
    (folder / "x").mkdir(parents=True)
    (folder / "x" / "LICENSE.txt").write_text("May be used.", "utf-8")
    part = Part("x", "1", "MIT", ("x/LICENSE.txt", "x/gone.txt"))
    write_index(folder, [part])
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert parts() == [part]
    assert text_of(part) == "May be used."


@pytest.mark.parametrize("content", [None, "", "[1]", '[{"name": "x"}]'])
def test_a_damaged_list_is_an_empty_one(tmp_path, content):
    if content is not None:
        (tmp_path / licences.INDEX).write_text(content)
    assert read_index(tmp_path) == []
