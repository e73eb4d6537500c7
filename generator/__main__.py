"""``python -m generator``."""

import sys

from generator.rubbish import collect_rarely

if __name__ == "__main__":
    collect_rarely()  # before all that is imported, a tenth of whose time would go into it
    try:
        from generator.cli import main

        main()
    except KeyboardInterrupt:  # before the program could say so itself
        sys.exit(130)
