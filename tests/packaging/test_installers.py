"""What goes into the program for computers without Python, and the installers around it, on a stand-in of a tree."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from installer import build
from installer.build import BuildError, Report, check_ready, compile_nsis
from installer.contents import excluded_modules, is_wanted, project_requirements, project_version
from installer.linux_packages import folder_size, lay_out, least_glibc, make_deb, make_tarball, manual_page
from installer.origins import SystemPackage, python_packages, sources
from installer.pieces import bill_of_materials, collect_licences
from prs_core.licences import Part, read_index, required

ROOT = Path(__file__).resolve().parents[2]


def needs(program: str) -> None:
    if sys.platform != "linux":
        pytest.skip("only on Linux")
    if shutil.which(program) is None:
        pytest.fail(f"{program} is missing: python3 installer/bootstrap.py setup installs it where it may")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Laid out like what PyInstaller leaves."""
    folder = tmp_path / "built" / "prs-studio"
    (folder / "_internal" / "sub").mkdir(parents=True)
    (folder / "prs-studio").write_text("#!/bin/sh\necho started from ${0##*/}\n")
    (folder / "prs-studio").chmod(0o755)
    (folder / "_internal" / "libx.so").write_bytes(b"\x7fELF GLIBC_2.17 GLIBC_2.31 GLIBC_2.4\0" * 9)
    (folder / "_internal" / "sub" / "libx.so.1").symlink_to("../libx.so")
    return folder


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    folder = tmp_path / "icons"
    command = [sys.executable, ROOT / "installer/app_icons.py", folder]
    subprocess.run(command, check=True, capture_output=True)
    return folder


# ----------------------------------------------------------------------------------------------------- contents


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/translations/qtbase_zh_CN.qm", "libQt6OpenGL.so.6",
        "torch/bin/torch_shm_manager", "torch/testing/__init__.py", "torch/lib/libtorch_cpu.so", "libxcb-cursor.so.0",
        "resources/demo/wheeze.flac", "numpy-2.4.6.dist-info/METADATA", "scipy/io/_test_fortran.so",
        "prs_core/study/migrations/versions/v0001_first.py", "resources/docs/tests.md",
    ],
)  # fmt: skip
def test_what_is_used_is_shipped(path):
    assert is_wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/qml/QtQuick/x.qml", "PySide6/Qt/translations/qtbase_fi.qm", "libQt6Quick.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "torch/include/ATen/ATen.h", "torch/bin/protoc",
        "torch/test/x", "numpy-2.4.6.dist-info/RECORD",
        "prs_studio-0.1.0.dist-info/direct_url.json",
        "libportaudio.so.2", "libcairo.so.2", "libstdc++.so.6", "libmvec.so.1",
        "sklearn/datasets/tests/data/x.csv", "libcudart.so.13",
    ],
)  # fmt: skip
def test_what_is_not_used_is_left_out(path):
    assert not is_wanted(path)


def test_nothing_that_the_program_requires_is_excluded_and_all_else_is():
    excluded = set(excluded_modules())
    assert excluded & {"torch", "numpy", "sqlalchemy", "alembic", "PySide6", "pyqtgraph", "psycopg", "fpdf"} == set()
    assert {"pytest", "mypy", "ray", "librosa", "setuptools", "hypothesis"} <= excluded


# ------------------------------------------------------------------------------------------------------ before


def test_a_build_of_what_pyproject_says_is_possible_here():
    if "+cu" not in required_version("torch"):
        check_ready(project_version())
    with pytest.raises(BuildError, match="Set it up again"):
        check_ready("99.0")


def required_version(name: str) -> str:
    return next(d.version for d in required() if d.metadata["Name"] == name)


def test_what_was_required_since_the_set_up_stops_the_build(monkeypatch):
    monkeypatch.setattr("installer.contents.project_requirements", lambda: [*project_requirements(), "new-thing>=1"])
    with pytest.raises(BuildError, match="new-thing"):
        check_ready(project_version())


def test_a_size_above_its_ceiling_stops_the_build(tmp_path):
    report = Report(tmp_path / "build.json")
    report.size("small", 10, 10)
    with pytest.raises(BuildError, match="large has"):
        report.size("large", 11_000_000, 10_000_000)


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["--version"], 0), (["analyse"], 2), (["--no"], 2)])
def test_a_program_without_a_console_has_nowhere_to_print_and_works(monkeypatch, arguments, code):
    """Windows gives a window's program neither stdout nor stderr."""
    from app.__main__ import main

    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    try:
        returned: object = main(arguments)
    except SystemExit as ended:
        returned = ended.code
    assert returned == code


# ---------------------------------------------------------------------------------------------------- installers


def test_a_debian_package_installs_runs_and_leaves_nothing(tmp_path, tree, icons):
    needs("dpkg-deb")
    package = make_deb(tree, icons, tmp_path, tmp_path, "1.2.3")
    fields = subprocess.run(["dpkg-deb", "--field", package], check=True, capture_output=True, text=True).stdout
    assert "Version: 1.2.3\n" in fields and "libc6 (>= 2.31)" in fields and "libportaudio2" in fields
    root = tmp_path / "root"
    for folder in ("var/lib/dpkg/info", "var/lib/dpkg/updates"):
        (root / folder).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    forced = ["--force-depends", "--force-not-root", "--force-script-chrootless"]
    dpkg = ["dpkg", f"--root={root}", f"--log={tmp_path}/dpkg.log", *forced]
    subprocess.run([*dpkg, "--install", package], check=True, capture_output=True)
    done = subprocess.run([root / "usr/bin/prs-studio"], check=True, capture_output=True, text=True)
    assert done.stdout == "started from prs-studio\n"
    assert (root / "usr/share/icons/hicolor/48x48/apps/prs-studio.png").is_file()
    assert (root / "usr/share/icons/hicolor/scalable/apps/prs-studio.svg").is_file()
    assert (root / "usr/share/applications/prs-studio.desktop").is_file()
    assert (root / "usr/lib/prs-studio/_internal/sub/libx.so.1").is_symlink()
    verified = subprocess.run([*dpkg, "--verify", "prs-studio"], check=True, capture_output=True, text=True)
    assert verified.stdout == ""
    subprocess.run([*dpkg, "--purge", "prs-studio"], check=True, capture_output=True)
    assert not [path for path in (root / "usr").rglob("*") if not path.is_dir()]


def test_a_tarball_holds_one_folder_named_after_the_version(tmp_path, tree):
    needs("xz")
    with tarfile.open(make_tarball(tree, tmp_path, "1.2.3")) as pack:
        names = pack.getnames()
        assert {name.split("/")[0].rpartition("-")[0] for name in names} == {"prs-studio-1.2.3-linux"}
        link = next(member for member in pack if member.name.endswith("libx.so.1"))
        assert link.linkname == "../libx.so"


def test_the_windows_installer_compiles(tmp_path, tree, icons):
    needs("makensis")
    made = compile_nsis(tree, tmp_path, icons / "prs-studio.ico", "1.2.3", folder_size(tree) // 1024)
    assert made.read_bytes()[:2] == b"MZ" and made.name == "prs-studio-1.2.3-setup.exe"


def test_without_makensis_the_build_says_what_to_install(tmp_path, tree, monkeypatch):
    monkeypatch.setattr(build.shutil, "which", lambda *_, **__: None)
    with pytest.raises(BuildError, match="install NSIS"):
        compile_nsis(tree, tmp_path, tmp_path / "x.ico", "1.2.3", 1)


def test_icons_of_every_size_and_system(icons):
    assert {p.name for p in icons.iterdir()} >= {"16.png", "512.png", "prs-studio.ico", "prs-studio.icns"}
    whole = (icons / "prs-studio.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", whole)
    entries = [struct.unpack_from("<BBBBHHII", whole, 6 + 16 * each) for each in range(count)]
    assert (reserved, kind) == (0, 1) and [entry[0] for entry in entries] == [16, 24, 32, 48, 64, 128, 0]
    for entry in entries:
        png = whole[entry[7] : entry[7] + entry[6]]
        assert png[:4] == b"\x89PNG" and struct.unpack_from(">II", png, 16) == (entry[0] or 256,) * 2
    whole = (icons / "prs-studio.icns").read_bytes()
    assert whole[:4] == b"icns" and struct.unpack_from(">I", whole, 4) == (len(whole),)
    place, sizes = 8, []
    while place < len(whole):
        sizes.append(struct.unpack_from(">II", whole, place + 24)[0])
        place += struct.unpack_from(">I", whole, place + 4)[0]
    assert place == len(whole) and sizes == [16, 32, 64, 128, 256, 512, 1024]


def test_the_window_shows_the_drawing_as_it_is_now(icons):
    """After a change: installer/app_icons.py --window."""
    rgba = QImage.Format.Format_RGBA8888
    shown = sorted((ROOT / "resources" / "icon").glob("*.png"))
    assert len(shown) == 7
    for file in shown:
        now, before = (QImage(str(each)).convertToFormat(rgba) for each in (icons / file.name, file))
        assert now.size() == before.size() and now.width() == int(file.stem)
        pixels = [np.frombuffer(each.constBits(), np.uint8).astype(int) for each in (now, before)]
        assert np.abs(pixels[0] - pixels[1]).max() <= 8


def test_the_oldest_c_library_that_will_do_is_read_from_the_files(tree):
    assert least_glibc(tree) == "2.31"


def test_the_manual_page_is_the_programs_help():
    page = manual_page()
    assert page.startswith(".TH PRS\\-STUDIO 1\n") and "analyse" in page
    assert not [line for line in page.split(".nf\n")[1].split(".fi")[0].splitlines() if line.startswith((".", "'"))]


def test_the_layout_names_who_may_use_it(tmp_path, tree, icons):
    lay_out(tree, icons, tmp_path / "place")
    told = (tmp_path / "place/usr/share/doc/prs-studio/copyright").read_text("utf-8")
    assert "MIT" in told and "/usr/lib/prs-studio/_internal/licences" in told


# ------------------------------------------------------------------------------------- licences, bill of materials


def test_files_are_traced_to_the_packages_that_installed_them(tmp_path):
    import numpy as np

    packed = [str(Path(np.__file__)), str(ROOT / "app/__main__.py")]
    (tmp_path / "COLLECT-00.toc").write_text(repr(("x", [("a", packed[0], "DATA"), ("b", "-", "OPTION")])))
    (tmp_path / "PYZ-00.toc").write_text(repr(("y", [("m", packed[1], "PYMODULE")])))
    found = sources(tmp_path)
    assert found == sorted(Path(p) for p in packed)
    assert [d.metadata["Name"] for d in python_packages(found)] == ["numpy"]


def test_licences_are_gathered_from_every_package(tmp_path):
    distributions = [d for d in required() if d.metadata["Name"] in ("numpy", "PySide6_Essentials", "torch")]
    found = collect_licences(tmp_path / "licences", distributions, [])
    assert {"PRS Studio", "Python", "numpy", "PySide6_Essentials", "torch"} == {part.name for part in found}
    assert read_index(tmp_path / "licences") == found
    qt = next(part for part in found if part.name == "PySide6_Essentials")
    assert any("LGPL" in text for text in qt.texts)
    assert all((tmp_path / "licences" / text).is_file() for part in found for text in part.texts)


def test_a_part_without_a_licence_text_is_not_shipped(tmp_path):
    with pytest.raises(ValueError, match="libnothing9"):
        collect_licences(tmp_path / "licences", [], [SystemPackage("libnothing9", "1", ("libnothing.so",))])


def test_the_bill_of_materials_follows_its_schema():
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    parts = [
        Part("PRS Studio", "1.2.3", "MIT"), Part("Python", "3.11.7", "PSF-2.0"), Part("numpy", "2.4", "0BSD AND MIT"),
        Part("odd", "1", "BSD License"), Part("none", "1", "see its text"),
        Part("libxcb1", "1.15-1", "see its text", ("system-libxcb1/copyright.txt",)),
    ]  # fmt: skip
    bill = bill_of_materials(parts, [ROOT / "resources/models/prs-resnet"])
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill) is None
    assert "pkg:pypi/numpy@2.4" in bill and "pkg:deb/debian/libxcb1@1.15-1" in bill
    assert "machine-learning-model" in bill and '"version": "1.2.3"' in bill
