"""``prs-studio devices`` and ``prs-studio record``: microphones without a window. No Qt, and torch only for --live.

Exit codes: 0 all went well, 1 the recording ended early or lost something (what there is, is kept), 2 wrong usage or no
microphone, 130 stopped with Ctrl-C, which also keeps what there is, 141 nobody read the list of devices to its end.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

from app.sound.own_words import nobody_reads, only_own_words
from app.sound.portaudio import InputDevice, Microphones
from app.sound.recorder import Recorder
from app.sound.recorder_thread import PERIOD_S, RecorderThread
from app.sound.recording import Channel, Input, State, Status
from app.sound.simulated import SimulatedSound
from prs_core.errors import PRSError
from prs_core.failures import explain
from prs_core.takes.flac import to_flac
from prs_core.takes.info import Ended

OK, INCOMPLETE, USAGE, INTERRUPTED, UNREAD = 0, 1, 2, 130, 141
_LOOK_S = 0.02
_LONGEST_S = 24 * 3600.0

#: Judges the take at a path while it grows and prints: (path, its length once it is known, ended) -> None
Live = Callable[[Path, Callable[[], int | None]], None]


def _parser() -> argparse.ArgumentParser:
    codes = "exit code: 0 all went well, 1 something was lost, 2 wrong usage or no microphone, 130 stopped with Ctrl-C"
    parser = argparse.ArgumentParser(prog="prs-studio", description="Microphones without a window.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    devices = commands.add_parser("devices", help="list the microphones", epilog=codes)
    devices.add_argument("--json", action="store_true", help="print JSON instead of a table")
    record = commands.add_parser(
        "record",
        help="record a microphone",
        description="Record a microphone. The file can be read at any moment; Ctrl-C ends the recording and keeps it.",
        epilog=codes,
    )
    record.add_argument("--out", required=True, type=_out, metavar="FILE", help="NAME.wav or NAME.flac, not there yet")
    record.add_argument("--device", default="", metavar="NAME", help="name, or part of it (default: the system's own)")
    record.add_argument("--seconds", type=_seconds, default=0.0, metavar="N", help="length (default: until Ctrl-C)")
    record.add_argument("--channel", type=Channel, choices=tuple(Channel), default=Channel.LEFT, help="default: left")
    record.add_argument("--gain", type=_gain, default=0.0, metavar="DB", help="amplify by so many dB, -60 to 60")
    record.add_argument("--rate", type=int, default=0, metavar="HZ", help="sample rate (default: the device's own)")
    record.add_argument("--patient", default="", metavar="TEXT", help="noted beside the recording")
    record.add_argument("--site", default="", metavar="TEXT", help="noted beside the recording: p1, p2, ...")
    record.add_argument("--live", action="store_true", help="print a JSON line for every window as it is judged")
    record.add_argument("--model", type=Path, metavar="DIR", help="model folder (default: the one in use)")
    record.add_argument("--hop", type=_hop, default=1.0, metavar="S", help="seconds between windows (default: 1)")
    record.add_argument("--simulate", type=Path, metavar="FILE", help="play FILE as if it were the microphone")
    record.add_argument("--speed", type=_speed, default=1.0, metavar="N", help="with --simulate: so many times as fast")
    return parser


def _within(text: str, least: float, most: float, what: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{what} must be a number, not “{text}”") from None
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"{what} must lie between {least:g} and {most:g}")
    return value


def _seconds(text: str) -> float:
    return _within(text, 0.1, _LONGEST_S, "the length")


def _gain(text: str) -> float:
    return _within(text, -60, 60, "the gain")


def _hop(text: str) -> float:
    return _within(text, 0.1, 3, "the hop")


def _speed(text: str) -> float:
    return _within(text, 0.1, 100, "the speed")


def _out(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (".wav", ".flac"):
        raise argparse.ArgumentTypeError("the name must end in .wav or .flac")
    return path


def say(text: str) -> None:
    """A line on stderr. That nobody reads it any more does not end a recording."""
    with suppress(OSError):
        print(text, file=sys.stderr, flush=True)


def main(argv: Sequence[str], prepare_live: Callable[[Path | None, float], Live]) -> int:
    """Run the command. ``prepare_live(model, hop_s)`` loads what judges live sound, and raises PRSError; it is an
    argument because nothing else in this package may know torch. Returns the exit code, raises SystemExit for usage."""
    arguments = _parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        if arguments.command == "devices":
            return _devices(arguments.json)
        with only_own_words():
            return _record(arguments, prepare_live)
    except PRSError as error:
        say(f"prs-studio {arguments.command}: {error}")
        return USAGE
    except BrokenPipeError:  # devices | head
        nobody_reads()
        return UNREAD
    except KeyboardInterrupt:
        return INTERRUPTED


# ---------------------------------------------------------------------------------------------------- devices


def _devices(as_json: bool) -> int:
    inputs = Microphones().inputs()
    if as_json:
        print(json.dumps([asdict(device) for device in inputs], indent=2, ensure_ascii=False), flush=True)
    else:
        print("".join(f"{_line(device)}\n" for device in inputs), end="", flush=True)
        if not inputs:
            say("No microphone was found. Connect one, then try again.")
    return OK if inputs else USAGE


def _line(device: InputDevice) -> str:
    channels = "1 channel" if device.channels == 1 else f"{device.channels} channels"
    return f"{'*' if device.is_default else ' '} {device.name} ({device.host}): {channels}, {device.rate:.0f} Hz"


# ----------------------------------------------------------------------------------------------------- record


def _record(arguments: argparse.Namespace, prepare_live: Callable[[Path | None, float], Live]) -> int:
    out: Path = arguments.out
    if out.exists():
        say(f"prs-studio record: “{out.name}” is there already. Choose another name.")
        return USAGE
    if not out.parent.is_dir():
        say(f"prs-studio record: there is no folder “{out.parent}”. Make it, or choose another one.")
        return USAGE
    simulated = SimulatedSound(arguments.simulate, arguments.speed) if arguments.simulate is not None else None
    # Before anything is recorded: what it takes to load is not missing from the recording.
    live = prepare_live(arguments.model, arguments.hop) if arguments.live else None
    seconds = arguments.seconds or (simulated.info.duration_s if simulated is not None else 0.0)
    wanted = Input(arguments.device, arguments.channel, arguments.gain, arguments.rate)
    if simulated is not None:
        wanted = Input("", wanted.channel, wanted.gain_db)
    wav = out.with_suffix(".wav")
    recorder = Recorder(Microphones(simulated))
    recorder.open(wanted)
    recorder.step()
    recorder.start(wav, arguments.patient, arguments.site, seconds)
    recorder.step()
    while recorder.status.done < recorder.asked:  # until sound comes, or the recorder waits no longer
        time.sleep(PERIOD_S)
        recorder.step()
    if recorder.status.state is not State.RECORDING:
        recorder.shut()
        raise recorder.status.problem or PRSError("Nothing could be recorded.")
    code = OK
    with _running(recorder), _stopped_by_signals(recorder) as stopped:
        told = _Told(recorder)
        if live is not None:
            try:
                live(wav, told.length)
            except BrokenPipeError:
                nobody_reads()
                say("prs-studio record: nobody reads the live judging any more: it ends. The recording goes on.")
                code = INCOMPLETE
            except Exception as error:  # noqa: BLE001 - whatever becomes of the judging, the recording goes on
                say(f"prs-studio record: {explain(error, 'live judging')} The recording goes on.")
                code = INCOMPLETE
        while told.length() is None:
            time.sleep(_LOOK_S)
    # Without a length, to be stopped is how a recording ends.
    return _conclude(recorder.status, out, INTERRUPTED if stopped and seconds else code)


@contextmanager
def _running(recorder: Recorder) -> Iterator[None]:
    thread = RecorderThread(recorder)
    thread.start()
    try:
        yield
    finally:
        thread.end()


@contextmanager
def _stopped_by_signals(recorder: Recorder) -> Iterator[list[int]]:
    """Ctrl-C, a request to end and a terminal that is closed stop the recording, and the rest goes its way; a second
    one ends that as well. What the one who called wants ignored (nohup) is."""
    received: list[int] = []

    def stop(number: int, _frame: object) -> None:
        received.append(number)
        recorder.stop()
        if len(received) > 1:
            raise KeyboardInterrupt

    numbers = [signal.SIGINT, signal.SIGTERM]
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        numbers.append(signal.SIGHUP)
    former = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield received
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


class _Told:
    """Looks at the recorder, and says once what happens to the microphone."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._problem: PRSError | None = None

    def length(self) -> int | None:
        """Of the take in frames; None until it has ended."""
        status = self._recorder.status
        if status.problem is not None and status.problem is not self._problem and status.take is not None:
            say(f"prs-studio record: {status.problem}")
        self._problem = status.problem
        info = status.last_info if status.take is None else None
        return None if info is None else round(info.duration_s * info.rate)


def _conclude(status: Status, out: Path, code: int) -> int:
    info, wav = status.last_info, status.last
    if info is None or wav is None:
        say(f"prs-studio record: {status.problem or 'nothing was recorded.'}")
        return USAGE
    place = wav
    if out.suffix.lower() == ".flac":
        try:
            place = to_flac(wav)
        except (PRSError, OSError) as error:
            say(f"prs-studio record: {explain(error, f'“{wav.name}”')} The recording is in “{wav.name}”.")
            code = code or INCOMPLETE
    notes = [f"gaps: {len(info.gaps)}"] if info.gaps else []
    notes += [f"overruns: {len(info.overruns)}, frames lost: {info.lost_frames}"] if info.overruns else []
    say(f"{info.duration_s:.2f} s at {info.rate} Hz from “{info.device}” in {place}" + "".join(f"; {n}" for n in notes))
    if info.ended is not Ended.STOPPED:
        say(f"prs-studio record: {status.problem or 'The recording ended early.'}")
    return code or (OK if info.ended is Ended.STOPPED and not notes else INCOMPLETE)
