"""Files whose headers are wrong about their length, which libsndfile believes: sound would be lost without a word.

- An MP3 of varying bit rate without a length header (a stream, a cut file), or two MP3s joined: libsndfile guesses
  from the first frame, or knows only the first part, and stops there. Here its frames are counted.
- A WAV whose recorder was killed says that it holds 0 bytes of sound, though they follow.
- A FLAC that was streamed says that its length is unknown; libsndfile reads it to its end and then reports an error, as
  it does for a damaged one. Here its last frame tells the length, when that is whole.

For these, ``with_true_length`` presents the file with a corrected header, without touching it or reading it whole.
Sources: ISO/IEC 11172-3 and 13818-3 (frame header), the Xing header as LAME writes it, Microsoft's RIFF WAVE, RFC 9639
(FLAC).
"""

from __future__ import annotations

import io
import mmap
import struct
from pathlib import Path
from typing import BinaryIO

_KBPS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)  # MPEG 1, layer III
_KBPS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)  # MPEG 2 and 2.5
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_TRIMMED = 5000  # samples: an encoder's delay and padding, which a correct length header leaves out
_HEADER_SEARCH = 1 << 16  # bytes of a WAV in which its data chunk is looked for
UNKNOWN = (1 << 63) - 1  # libsndfile's count of frames where a FLAC does not tell it
_FLAC_TAIL = 1 << 18  # bytes at the end of a FLAC in which its last frame is looked for: more than 64 ki samples take


class Overlaid(io.RawIOBase):
    """A file that reads as ``head`` followed by ``file`` from byte ``skip`` on. Closes ``file`` with itself."""

    def __init__(self, file: BinaryIO, head: bytes, skip: int) -> None:
        self._file, self._head, self._skip = file, head, skip
        self._size = len(head) + max(0, file.seek(0, io.SEEK_END) - skip)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: memoryview | bytearray) -> int:  # type: ignore[override]
        wanted = len(buffer)
        data = self._head[self._at : self._at + wanted]
        if len(data) < wanted:
            self._file.seek(self._skip + self._at + len(data) - len(self._head))
            data += self._file.read(wanted - len(data))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def close(self) -> None:
        self._file.close()
        super().close()


def with_true_length(path: Path, container: str, frames: int) -> Overlaid | None:
    """The file with a corrected header, or None where ``frames``, libsndfile's count, is right or nothing is known.

    ``container`` is libsndfile's format name. Raises OSError.
    """
    if container == "MP3":
        return _mp3(path, frames)
    if container in ("WAV", "WAVEX") and frames == 0:
        return _wav(path)
    if container == "FLAC" and frames == UNKNOWN:
        return _flac(path)
    return None


def _wav(path: Path) -> Overlaid | None:
    with path.open("rb") as file:
        start = file.read(_HEADER_SEARCH)
        size = file.seek(0, io.SEEK_END)
    at = 12
    while at + 8 <= len(start):
        length = int.from_bytes(start[at + 4 : at + 8], "little")
        if start[at : at + 4] == b"data":
            if length or at + 8 >= size or _is_chunk(start[at + 8 : at + 16], size - at - 16):
                return None
            # All ones: "until the end of the file" is what libsndfile makes of it.
            return Overlaid(path.open("rb"), start[: at + 4] + b"\xff" * 4, at + 8)
        at += 8 + length + length % 2
    return None


def _is_chunk(head: bytes, room: int) -> bool:
    """Whether an empty data chunk is followed by another chunk, so that it really is empty."""
    return len(head) == 8 and head[:4].isalnum() and int.from_bytes(head[4:], "little") <= room


def _frame(header: bytes) -> tuple[int, int, int] | None:
    """Length in bytes, samples, and the bits that all frames of a stream share, of a layer III frame header."""
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        return None
    version, rate_index, kbps_index = header[1] >> 3 & 3, header[2] >> 2 & 3, header[2] >> 4
    if version == 1 or rate_index == 3 or not 0 < kbps_index < 15:
        return None
    samples = 1152 if version == 3 else 576
    kbps = (_KBPS_1 if version == 3 else _KBPS_2)[kbps_index]
    length = samples // 8 * 1000 * kbps // _RATES[version][rate_index] + (header[2] >> 1 & 1)
    return length, samples, header[1] & 0xFE | rate_index << 8


def _mp3(path: Path, frames: int) -> Overlaid | None:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        first, skip, samples, count = _count_frames(data)
        if count * samples <= frames + _TRIMMED:
            return None
        header = data[first : first + 4]
    return Overlaid(path.open("rb"), _length_frame(header, count), skip)


def _count_frames(data: mmap.mmap) -> tuple[int, int, int, int]:
    """Where the first frame is, where its sound begins (after a length frame), samples a frame, frames of sound."""
    at = 0
    if data[:3] == b"ID3" and len(data) > 10:
        at = 10 + (data[6] << 21 | data[7] << 14 | data[8] << 7 | data[9])
    first, skip, samples, shared, count = -1, 0, 0, 0, 0
    end = len(data)
    while 0 <= at < end - 4:
        frame = _frame(data[at : at + 4])
        # A frame is believed when the next begins where it ends; so an accidental match in other data is not.
        if frame is None or (first >= 0 and frame[2] != shared) or not _followed(data, at + frame[0], frame[2]):
            at = data.find(b"\xff", at + 1)
            continue
        if first < 0:
            first, samples, shared = at, frame[1], frame[2]
            skip = at
        if _says_length(data[at : at + 64]):
            skip = at + frame[0] if at == first else skip
        else:
            count += 1
        at += frame[0]
    return first, skip, samples, count


def _followed(data: mmap.mmap, at: int, shared: int) -> bool:
    if at >= len(data) - 4:
        return True
    following = _frame(data[at : at + 4])
    return (following is not None and following[2] == shared) or data[at : at + 3] in (b"TAG", b"APE", b"ID3")


def _says_length(start: bytes) -> bool:
    return any(name in start for name in (b"Xing", b"Info", b"VBRI"))


def _length_frame(header: bytes, count: int) -> bytes:
    """A frame that holds no sound but a Xing header with the number of frames, in the stream's format."""
    version, channel_mode = header[1] >> 3 & 3, header[3] >> 6
    mono = channel_mode == 3
    side = (17 if mono else 32) if version == 3 else (9 if mono else 17)
    # No checksum, 64 kbit/s or more (all ones but the highest index fit every sample rate), no padding.
    plain = bytes([header[0], header[1] | 1, 0x80 | header[2] & 0x0C, header[3] & 0xCF])
    frame = _frame(plain)
    assert frame is not None  # a variation of a header that was one
    body = plain + bytes(side) + b"Xing" + struct.pack(">II", 1, count)
    return body + bytes(max(0, frame[0] - len(body)))


def _flac(path: Path) -> Overlaid | None:
    with path.open("rb") as file:
        head = bytearray(file.read(42))
        file.seek(max(len(head), file.seek(0, io.SEEK_END) - _FLAC_TAIL))
        tail = file.read()
    if head[:4] != b"fLaC" or len(head) < 42 or head[4] & 0x7F:
        return None
    count = _flac_samples(tail, int.from_bytes(head[8:10], "big"))
    if not 0 < count < 1 << 36:
        return None
    head[21:26] = ((head[21] >> 4 << 36) | count).to_bytes(5, "big")
    return Overlaid(path.open("rb"), bytes(head), len(head))


def _flac_samples(tail: bytes, block_size: int) -> int:
    """Where the last frame ends, in samples, if it is whole and ``tail`` ends with it; or else 0.

    ``block_size``: of all frames but the last, where they are numbered rather than their samples.
    """
    at, tries = len(tail), 3  # sound may look like a frame's header once in a while, but not so often
    while tries and (at := tail.rfind(b"\xff", 0, at)) >= 0:
        found = (
            _flac_frame(tail[at : at + 16].ljust(16, b"\0")) if tail[at + 1 : at + 2] in (b"\xf8", b"\xf9") else None
        )
        if found is not None:
            tries -= 1
            if _crc(tail[at:], 16, 0x8005) == 0:
                number, samples = found
                return number * (1 if tail[at + 1] & 1 else block_size) + samples
    return 0


def _flac_frame(header: bytes) -> tuple[int, int] | None:
    """The number of a FLAC frame (or of its first sample) and how many samples it has; None for anything else.

    ``header``: 16 bytes, which no header fills.
    """
    size_code, rate_code = header[2] >> 4, header[2] & 15
    extra = 0
    while header[4] << extra & 0x80:  # as many as the number's UTF-8 form has bytes, or none for a single one
        extra += 1
    length = max(1, extra)
    if size_code == 0 or rate_code == 15 or extra == 1 or extra == 8:
        return None
    number = header[4] & (0xFF >> (extra + 1))
    for byte in header[5 : 4 + length]:
        number = number << 6 | byte & 0x3F
    at = 4 + length
    wide = {6: 1, 7: 2}.get(size_code, 0)
    if wide:
        samples = int.from_bytes(header[at : at + wide], "big") + 1
    else:
        samples = 192 if size_code == 1 else 576 << size_code - 2 if size_code < 6 else 256 << size_code - 8
    end = at + wide + {12: 1, 13: 2, 14: 2}.get(rate_code, 0)
    return (number, samples) if end < 16 and _crc(header[: end + 1], 8, 0x07) == 0 else None


def _crc(data: bytes, bits: int, polynomial: int) -> int:
    """The remainder of ``data``, its checksum at the end included: 0 where that is right."""
    top, mask = 1 << bits - 1, (1 << bits) - 1
    value = 0
    for byte in data:
        value ^= byte << bits - 8
        for _ in range(8):
            value = (value << 1 ^ polynomial if value & top else value << 1) & mask
    return value
