"""The set-up, with commands that are noted instead of run: what is installed when, and what an interruption leaves."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from installer import bootstrap, system_libraries
from installer.bootstrap import ALL_EXTRAS, Layout, Stamp, is_ready, set_up
from installer.runner import Runner, SetupError, advice, condensed

ROOT = Path(__file__).resolve().parents[2]
RUN_ONLY: frozenset[str] = frozenset()


class Killed(BaseException):
    """Stands for a kill: nothing in the program may catch it and tidy up."""


class FakeRunner(Runner):
    """Notes the steps. Making the environment leaves a python; ``die_at`` names the step that does not survive."""

    def __init__(self, layout: Layout, die_at: str = "") -> None:
        super().__init__(live=False)
        self.layout = layout
        self.die_at = die_at
        self.steps: list[str] = []
        self.commands: list[list[str]] = []

    def step(self, title: str, command: Sequence[str | Path], environment: object = None) -> None:
        self.steps.append(title)
        self.commands.append([str(part) for part in command])
        if "-m" in self.commands[-1] and "venv" in self.commands[-1]:
            self.layout.python.parent.mkdir(parents=True)
            self.layout.python.touch()
            (self.layout.venv / "pyvenv.cfg").touch()
        if self.die_at and self.die_at in title:
            (self.layout.venv / "half-unpacked").touch()
            raise Killed(title)


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    (tmp_path / "installer").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "installer" / "constraints.txt").write_text("torch==2.13.0\n")
    return Layout(root=tmp_path)


@pytest.fixture
def setup(layout: Layout) -> Callable[..., FakeRunner]:
    """One set-up with a fake runner. A kill is swallowed here, as the shell would."""

    def go(extras: frozenset[str] = RUN_ONLY, die_at: str = "") -> FakeRunner:
        runner = FakeRunner(layout, die_at)
        try:
            set_up(layout, extras, lambda **_: runner)
        except Killed:
            assert die_at
        return runner

    return go


def test_the_first_set_up_makes_everything_and_the_second_nothing(layout, setup):
    first = setup()
    assert [bool(word in " ".join(first.steps)) for word in ("virtual", "pip", "PyTorch", "PRS Studio")] == [True] * 4
    assert is_ready(layout, RUN_ONLY)
    assert setup().steps == []


def test_torch_and_the_rest_are_installed_with_the_pinned_versions(layout, setup):
    pip_calls = [command for command in setup(ALL_EXTRAS).commands if "pip" in command]
    assert len(pip_calls) == 3
    for command in pip_calls:
        assert command[0] == str(layout.python)
        assert command[command.index("--constraint") + 1] == str(layout.root / "installer" / "constraints.txt")
    assert pip_calls[1][-1] == "torch"
    assert pip_calls[2][-2:] == ["--editable", f"{layout.root}[dev]"]


@pytest.mark.parametrize("moment", ["virtual environment", "pip and setuptools", "PyTorch", "PRS Studio", "trying"])
def test_a_killed_set_up_is_made_again_from_the_start(layout, setup, moment):
    setup(die_at=moment)
    assert not is_ready(layout, RUN_ONLY)
    again = setup()
    assert "virtual environment in .venv" in again.steps
    assert not (layout.venv / "half-unpacked").exists()
    assert is_ready(layout, RUN_ONLY)


@pytest.mark.parametrize("moment", ["PyTorch", "PRS Studio"])
def test_a_killed_update_is_made_again_from_the_start(layout, setup, moment):
    setup()
    (layout.root / "pyproject.toml").write_text("[project]\n# more\n")
    setup(die_at=moment)
    assert "virtual environment in .venv" in setup().steps


def test_a_kill_before_the_environment_has_any_content_heals(layout, setup):
    layout.venv.mkdir()
    setup()
    assert is_ready(layout, RUN_ONLY)


@pytest.mark.parametrize("name", ["pyproject.toml", "installer/constraints.txt"])
def test_a_changed_file_installs_again_into_the_same_environment(layout, setup, name):
    setup()
    with (layout.root / name).open("a") as file:
        file.write("# changed\n")
    assert not is_ready(layout, RUN_ONLY)
    steps = setup().steps
    assert "virtual environment in .venv" not in steps
    assert any("PRS Studio" in step for step in steps)
    assert setup().steps == []


def test_a_file_saved_without_a_change_installs_nothing(layout, setup):
    setup()
    os.utime(layout.root / "pyproject.toml", (1, 1))
    assert setup().steps == []


def test_tests_after_run_add_their_tools_and_run_after_tests_needs_nothing(layout, setup):
    setup(RUN_ONLY)
    assert "virtual environment in .venv" not in setup(ALL_EXTRAS).steps
    assert setup(RUN_ONLY).steps == []


def test_an_update_keeps_the_tools_of_the_tests(layout, setup):
    setup(ALL_EXTRAS)
    (layout.root / "pyproject.toml").write_text("[project]\n# more\n")
    setup(RUN_ONLY)
    assert is_ready(layout, ALL_EXTRAS)


@pytest.mark.parametrize("what", ["version", "folder"])
def test_another_python_or_another_folder_makes_a_new_environment(layout, setup, monkeypatch, tmp_path_factory, what):
    setup()
    if what == "version":
        monkeypatch.setattr(sys, "version", "3.99.0 (main, Jan  1 2030, 00:00:00) [GCC 20.1.0]")
        assert "virtual environment in .venv" in setup().steps
    else:
        moved = Layout(root=tmp_path_factory.mktemp("elsewhere") / "moved")
        layout.root.rename(moved.root)
        runner = FakeRunner(moved)
        set_up(moved, RUN_ONLY, lambda **_: runner)
        assert "virtual environment in .venv" in runner.steps


def test_a_python_that_has_gone_makes_a_new_environment(layout, setup):
    setup()
    layout.python.unlink()
    assert "virtual environment in .venv" in setup().steps


@pytest.mark.parametrize("content", ["", "{", "[]", '{"environment": 1}', '"text"', "\x00"])
def test_a_damaged_stamp_counts_as_none(layout, setup, content):
    setup()
    layout.stamp.write_text(content)
    assert Stamp.read(layout) is None
    assert "virtual environment in .venv" in setup().steps


def test_an_environment_of_the_users_own_is_used_and_never_removed(layout, setup):
    layout.python.parent.mkdir(parents=True)
    layout.python.touch()
    (layout.venv / "pyvenv.cfg").touch()
    (layout.venv / "precious").touch()
    assert "virtual environment in .venv" not in setup().steps
    with pytest.raises(SetupError, match="not made by this program"):
        bootstrap.remove_venv(layout)
    assert (layout.venv / "precious").exists()


def test_a_folder_that_is_no_environment_is_not_removed(layout, setup):
    layout.venv.mkdir()
    (layout.venv / "thesis.txt").touch()
    with pytest.raises(SetupError, match="Move it away"):
        setup()
    assert (layout.venv / "thesis.txt").exists()


def test_removing_follows_no_links_out_of_the_environment(layout, setup, tmp_path_factory):
    setup()
    outside = tmp_path_factory.mktemp("outside")
    (outside / "kept").touch()
    (layout.venv / "link").symlink_to(outside)
    bootstrap.remove_venv(layout)
    assert (outside / "kept").exists()
    assert not layout.venv.exists()


def test_a_missing_system_library_is_said_and_the_set_up_goes_on(layout, capsys):
    class LacksEgl(FakeRunner):
        def step(self, title, command, environment=None):
            super().step(title, command, environment)
            if title == "trying it out":
                raise SetupError("ImportError: libEGL.so.1: cannot open shared object file")

    set_up(layout, RUN_ONLY, lambda **_: LacksEgl(layout))
    assert "libEGL.so.1" in capsys.readouterr().out
    assert is_ready(layout, RUN_ONLY)


def test_without_the_venv_module_the_message_names_the_package(layout, setup, monkeypatch):
    monkeypatch.setattr(bootstrap, "has_venv_module", lambda: False)
    with pytest.raises(SetupError, match=r"apt-get install python3\.\d+-venv"):
        setup()
    assert not layout.venv.exists()


# ------------------------------------------------------------------------------------------------ systems


@pytest.mark.parametrize(
    ("system", "python"),
    [("linux", ".venv/bin/python"), ("darwin", ".venv/bin/python"), ("win32", ".venv/Scripts/python.exe")],
)
def test_where_each_system_keeps_its_python(tmp_path, system, python):
    assert Layout(tmp_path, system).python == tmp_path / python


@pytest.mark.parametrize(
    ("system", "environment", "there"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_which_systems_have_a_display(system, environment, there):
    assert bootstrap.has_display(environment, system) is there


def test_run_hands_on_what_is_given_and_takes_pictures_without_a_display(layout):
    start = [str(layout.python), "-P", "-m", "app"]
    assert bootstrap.app_command(layout, [], display=True) == start
    assert bootstrap.app_command(layout, ["a b.wav"], display=True) == [*start, "a b.wav"]
    pictures = ["--pictures", str(layout.root / "prs-output")]
    assert bootstrap.app_command(layout, ["a b.wav"], display=False) == [*start, "a b.wav", *pictures]


def test_run_without_a_display_says_so_and_paints_offscreen(layout, monkeypatch, capsys):
    started = {}
    monkeypatch.setattr(bootstrap, "become", lambda command, environment, _: started.update(environment) or 0)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert bootstrap.run(Layout(layout.root, "linux"), []) == 0
    assert started["QT_QPA_PLATFORM"] == "offscreen"
    assert "no display" in capsys.readouterr().out


def test_pip_keeps_the_users_configuration_but_not_another_place():
    given = {"PIP_INDEX_URL": "https://mirror.invalid", "PIP_TARGET": "/x", "PYTHONPATH": "/y", "PATH": "/bin"}
    kept = bootstrap.pip_environment({**given, "PIP_USER": "1"})
    assert kept["PIP_INDEX_URL"] == "https://mirror.invalid"
    assert kept["PIP_USER"] == "0"
    assert not {"PIP_TARGET", "PYTHONPATH"} & set(kept)


@pytest.mark.parametrize(("version", "old"), [((3, 8), True), ((3, 10), True), ((3, 11), False), ((3, 14), False)])
def test_an_old_python_is_told_what_to_do(version, old):
    assert ("3.11 or newer" in bootstrap.too_old(version)) is old


# ------------------------------------------------------------------------------------------------ system libraries


class Debian(Runner):
    """A Debian that holds ``installed`` and whose index knows ``known``; installing fails when ``offline``."""

    def __init__(self, installed: set[str], known: set[str] = frozenset(), *, offline: bool = False) -> None:
        super().__init__(live=False)
        self.installed, self.known, self.offline = installed, known, offline
        self.steps: list[list[str]] = []

    def quiet(self, command):
        if command[0] == "dpkg-query":
            lines = [f"{n} {'installed' if n in self.installed else 'not-installed'}" for n in command[3:]]
            return 1, "\n".join([*lines[::2], "dpkg-query: no packages found matching x", *lines[1::2]])
        return (0 if command[-1] in self.known else 100), ""

    def step(self, title, command, environment=None):
        self.steps.append([str(c) for c in command])
        if self.offline:
            raise SetupError("no network")


def test_nothing_is_installed_where_nothing_is_missing():
    debian = Debian({"libegl1", "libglib2.0-0"})
    assert system_libraries.provide(debian, ["libegl1", "libglib2.0-0t64|libglib2.0-0"], is_root=True) == ""
    assert debian.steps == []


def test_root_installs_what_is_missing_and_nothing_else():
    debian = Debian({"libegl1"}, {"libglib2.0-0t64"})
    wanted = ["libegl1", "libportaudio2", "libglib2.0-0t64|libglib2.0-0"]
    assert system_libraries.provide(debian, wanted, is_root=True) == ""
    assert debian.steps[0] == ["apt-get", "update"]
    assert debian.steps[1][-2:] == ["libportaudio2", "libglib2.0-0t64"]


def test_others_get_the_exact_command_and_the_set_up_goes_on():
    debian = Debian({"libegl1"})
    hint = system_libraries.provide(debian, ["libegl1", "libportaudio2", "new|old"], is_root=False)
    assert hint == "sudo apt-get update && sudo apt-get install libportaudio2 old"
    assert debian.steps == []


def test_root_without_a_network_gets_the_command_and_the_set_up_goes_on(capsys):
    hint = system_libraries.provide(Debian(set(), offline=True), ["libportaudio2"], is_root=True)
    assert hint == "apt-get update && apt-get install libportaudio2"
    assert "no network" in capsys.readouterr().out


@pytest.mark.parametrize("tool", sorted(system_libraries.ELSEWHERE))
def test_other_linuxes_get_a_command_of_their_own(monkeypatch, tool):
    monkeypatch.setattr(system_libraries.shutil, "which", lambda name: f"/usr/bin/{name}" if name == tool else None)
    assert not system_libraries.has_apt()
    assert f"sudo {tool} " in system_libraries.hint_elsewhere()


def test_an_unknown_linux_gets_no_invented_command(monkeypatch):
    monkeypatch.setattr(system_libraries.shutil, "which", lambda _: None)
    assert system_libraries.hint_elsewhere() == ""


# ------------------------------------------------------------------------------------------------ what is shown


def test_a_failing_step_shows_the_end_of_what_was_printed(tmp_path):
    runner = Runner(log=tmp_path / "log", live=False)
    code = "print('first'); print('No space left on device'); raise SystemExit(3)"
    with pytest.raises(SetupError, match=r"exit status 3(.|\n)*No space left(.|\n)*disk is full"):
        runner.step("filling the disk", [sys.executable, "-c", code])
    assert "first" in (tmp_path / "log").read_text()


def test_a_command_that_cannot_be_started_is_a_plain_error(tmp_path):
    with pytest.raises(SetupError, match="cannot be started"):
        Runner(live=False).step("nothing", [tmp_path / "missing"])
    assert Runner(live=False).quiet([tmp_path / "missing"])[0] == 127


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        ([], "starting"),
        (["Collecting torch==2.13.0", "  Downloading torch-2.13.0.whl (190 MB)"], "downloading torch-2.13.0.whl"),
        (["  Downloading torch-2.13.0.whl", "Progress 50000000 of 190000000"], "torch-2.13.0.whl: 50 of 190 MB"),
        (["  Using cached https://h/p/numpy-2.4.6.whl (15 MB)"], "using numpy-2.4.6.whl"),
        (["Collecting a", "Installing collected packages: x, y, z"], "unpacking 3 packages"),
        (["Get:3 stable/main amd64 xvfb"], "xvfb"),
        (["", "   "], "starting"),
        (["Progress nonsense", "Progress 1 of"], "starting"),
    ],
)
def test_progress_is_a_few_words(lines, shown):
    assert shown in condensed(lines)


def test_advice_fits_what_went_wrong():
    assert "network" in advice("NewConnectionError: failed")
    assert "PyTorch" in advice("ERROR: No matching distribution found for torch")
    assert "afresh" in advice("something else")


@pytest.mark.parametrize("arguments", [[], ["dance"], ["setup", "extra"], ["clean", "extra"]])
def test_a_wrong_call_shows_the_commands_and_does_nothing(layout, capsys, arguments):
    assert bootstrap.main(arguments, layout) == 2
    assert "bootstrap.py run" in capsys.readouterr().out
    assert not layout.venv.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows, which has no flock")
def test_a_second_set_up_waits_for_the_first_and_for_the_pip_it_left_behind(tmp_path):
    """The lock outlives the program that took it, as long as a child that inherited it lives."""
    import fcntl

    file = tmp_path / "lock"
    file.touch()
    with bootstrap.locked(file) as handles:
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=handles)
    try:
        with file.open("rb") as other:
            with pytest.raises(BlockingIOError):
                fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
            child.communicate(b"\n")
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        child.kill()
        child.wait()


def test_bootstrap_needs_nothing_but_the_standard_library(tmp_path):
    """-S: no site-packages at all; -I: nothing from the environment either."""
    program = ROOT / "installer" / "bootstrap.py"
    shown = subprocess.check_output([sys.executable, "-I", "-S", str(program), "--help"], text=True)
    assert "bootstrap.py test" in shown
