"""Whole pages of every kind and state, held against tests/golden/pages/."""

from collections.abc import Callable

import pytest

from tests.pages.written_pages import sample

Golden = Callable[[str, str], None]

PAGES = (
    "_portal/index.md",
    "_portal/about/index.md",
    "_portal/national/2563/index.md",  # one agency
    "_portal/national/2564/index.md",  # no announcement
    "_portal/national/2565/index.md",  # everything an announcement can have
    "_portal/privacy/index.md",
    "_portal/search/index.md",
    *(
        f"{agency}/search/index.md"
        for agency in ("ban-rao", "kao-na", "lek-thai", "mai-khao-ruam", "ruen-kao", "yang-mai-mi")
    ),
    "ban-rao/index.md",
    "ban-rao/documents/index.md",  # every field of a paper
    "ban-rao/data/index.md",
    "ban-rao/2564/index.md",
    "ban-rao/2564/respondents/index.md",  # withheld, lost and missing
    "ban-rao/2564/questions/index.md",  # scores only
    "ban-rao/2565/questions/index.md",  # every kind of answer
    "ruen-kao/2562/questions/index.md",  # of no known indicator
    "ban-rao/2564/disclosures/index.md",  # an item that was not counted
    "ban-rao/2564/results/index.md",  # a part of the indicators, questions and items
    "ban-rao/2565/index.md",
    "ban-rao/2565/peers/index.md",  # a whole list, with a shared place
    "ban-rao/2565/results/index.md",  # everything a year can have
    "ban-rao/2566/index.md",  # the work of a year
    "ban-rao/2566/o42/index.md",  # guidelines beside measures that say nothing more
    "ban-rao/2566/report/index.md",  # the opening of a report
    "ban-rao/2566/o43/index.md",  # no survey
    *(f"ban-rao/2566/measures/m0{number}/index.md" for number in range(1, 5)),
    "ban-rao/2566/analysis/index.md",  # leads on to the address with the code
    "ban-rao/2566/calendar/index.md",  # every way in which an activity has days, or none
    "ban-rao/2566/checklist/index.md",
    "ban-rao/2566/progress/index.md",
    "kao-na/index.md",
    "kao-na/data/index.md",
    "kao-na/eit/index.md",  # a survey whose last day nobody has come to yet
    "lek-thai/eit/index.md",  # Thai digits
    "kao-na/2563/index.md",
    "kao-na/2563/o42/index.md",
    "kao-na/2563/o43/index.md",  # two criteria ask for the progress
    "kao-na/2563/measures/m01/index.md",
    "kao-na/2563/analysis/index.md",
    "kao-na/2563/calendar/index.md",
    "kao-na/2563/checklist/index.md",  # examples
    "kao-na/2563/progress/index.md",
    "kao-na/2565/index.md",
    "kao-na/2565/results/index.md",
    "kao-na/2566/index.md",
    "kao-na/2566/o42/index.md",
    "kao-na/2566/o43/index.md",  # a measure in every state, and everything a report can have
    *(f"kao-na/2566/measures/m{number:02}/index.md" for number in range(1, 13)),
    "kao-na/2566/analysis/index.md",
    "kao-na/2566/calendar/index.md",
    "kao-na/2566/checklist/index.md",
    "kao-na/2566/progress/index.md",
    "kao-na/2567/index.md",
    "kao-na/2567/analysis/index.md",  # no item
    "kao-na/2567/progress/index.md",  # no item; a survey without an address
    "kao-na/2567/measures/m01/index.md",
    "kao-na/2567/calendar/index.md",
    "kao-na/2568/index.md",
    "kao-na/2568/o28/index.md",  # the progress of the year before
    "kao-na/2568/progress/index.md",
    "lek-thai/index.md",  # Thai digits; rules not confirmed
    "lek-thai/data/index.md",
    "lek-thai/2563/index.md",
    "lek-thai/2563/results/index.md",  # the national list only
    "lek-thai/2564/index.md",
    "lek-thai/2564/peers/index.md",  # not in the list
    "lek-thai/2564/results/index.md",  # nothing below the pass mark
    "lek-thai/2566/index.md",
    "lek-thai/2566/disclosures/index.md",  # links without scores
    "lek-thai/2566/results/index.md",
    "lek-thai/2566/o42/index.md",  # weak below the target only
    "lek-thai/2566/o43/index.md",  # Thai digits; a survey that is closed
    "lek-thai/2566/measures/m01/index.md",
    "lek-thai/2566/analysis/index.md",
    "lek-thai/2566/calendar/index.md",  # measures only, with steps
    "lek-thai/2566/checklist/index.md",
    "lek-thai/2566/measures/m02/index.md",
    "lek-thai/2566/measures/m03/index.md",
    "lek-thai/2566/progress/index.md",
    "mai-khao-ruam/index.md",  # did not take part
    "mai-khao-ruam/data/index.md",  # no figure is a score
    "mai-khao-ruam/2565/index.md",
    "mai-khao-ruam/2565/disclosures/index.md",
    "mai-khao-ruam/2565/peers/index.md",  # a list in part
    "mai-khao-ruam/2565/results/index.md",
    "mai-khao-ruam/2566/index.md",  # no figure either
    "ruen-kao/2563/index.md",
    "ruen-kao/2563/o42/index.md",  # criteria with examples, every field of a measure, no mark
    "ruen-kao/2563/o43/index.md",
    "ruen-kao/2563/measures/m01/index.md",
    "ruen-kao/2563/measures/m02/index.md",
    "ruen-kao/2563/analysis/index.md",
    "ruen-kao/2563/calendar/index.md",
    "ruen-kao/2563/checklist/index.md",
    "ruen-kao/2563/progress/index.md",
    "ruen-kao/index.md",  # no edition
    "ruen-kao/data/index.md",
    "ruen-kao/2562/index.md",
    "ruen-kao/2562/results/index.md",
    "yang-mai-mi/index.md",  # no result at all
    "yang-mai-mi/data/index.md",
    "yang-mai-mi/2566/index.md",
    "yang-mai-mi/2566/o42/index.md",  # measures alone
    "yang-mai-mi/2566/o43/index.md",
    "yang-mai-mi/2566/measures/m01/index.md",
    "yang-mai-mi/2566/analysis/index.md",
    "yang-mai-mi/2566/checklist/index.md",
    "yang-mai-mi/2566/progress/index.md",
)


@pytest.mark.parametrize("path", PAGES)
def test_page_is_as_it_was(path: str, golden: Golden) -> None:
    golden(f"pages/{path}", sample().pages()[path])


def test_every_page_has_its_golden_file() -> None:
    assert sorted(sample().pages()) == sorted(PAGES)
