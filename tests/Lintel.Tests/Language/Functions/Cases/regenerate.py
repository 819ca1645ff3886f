#!/usr/bin/env python3
"""Asks Terraform's console for what every case comes to, and rewrites the case files.

Usage: regenerate.py [FILE…]   (needs terraform on the PATH; the tests themselves do not)

A case is an expression, each line behind "> ", and what the console prints, each line behind "| ", or "!" for an error.
The console reads from a terminal, because behind a pipe it stops at the first error.
"""
import os
import pty
import select
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROMPT = b"\r\x08\r\x08\x1b[J>  \x08"
MORE = b"\r\x08\r\x08\x1b[J:  \x08"
SUBMITTED = b"\r\n \x08"


class Console:
    def __init__(self):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(HERE / "module")
            os.environ.update(TERM="dumb", CHECKPOINT_DISABLE="1", TF_CLI_CONFIG_FILE=os.devnull)
            os.execvp("terraform", ["terraform", "console"])
        self.read()

    def read(self, timeout=120):
        """Reads up to the next prompt."""
        output = b""
        while not output.endswith((PROMPT, MORE)):
            ready, _, _ = select.select([self.terminal], [], [], timeout)
            if not ready:
                raise TimeoutError(output[-300:])
            output += os.read(self.terminal, 1 << 16)
        return output

    def evaluate(self, lines):
        """What the console prints, as lines; None for an error."""
        for line in lines:
            os.write(self.terminal, line.encode() + b"\r")
            output = self.read()
        while output.endswith(MORE):
            os.write(self.terminal, b"\r")
            output = self.read()
        printed = output[output.index(SUBMITTED) + len(SUBMITTED):-len(PROMPT)].decode()
        if printed.startswith("\x1b[31m"):
            return None
        return printed.replace("\r\n", "\n").replace("\r", "␍").removesuffix("\n").split("\n")

    def close(self):
        os.write(self.terminal, b"exit\r")
        os.waitpid(self.process, 0)
        os.close(self.terminal)


def expressions(text):
    """Comments and expressions of a case file, in order."""
    current = []
    for line in text.split("\n"):
        if line.startswith("> ") or line == ">":
            current.append(line[2:])
            continue
        if current:
            yield current
            current = []
        if line.startswith("#"):
            yield line
    if current:
        yield current


def regenerate(path):
    console = Console()
    output = []
    for item in expressions(path.read_text()):
        if isinstance(item, str):
            output.append(item)
            continue
        printed = console.evaluate(item)
        output += [f"> {line}" for line in item]
        output += ["!"] if printed is None else [f"| {line}" for line in printed]
    console.close()
    path.write_text("\n".join(output) + "\n")


if __name__ == "__main__":
    for name in sys.argv[1:] or sorted(str(path) for path in HERE.glob("*.txt")):
        regenerate(Path(name))
