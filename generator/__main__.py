"""``python -m generator``."""

import sys

if __name__ == "__main__":
    try:
        from generator.cli import main

        main()
    except KeyboardInterrupt:  # before the program could say so itself
        sys.exit(130)
