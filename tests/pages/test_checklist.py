"""The checklist says whose word it is that an item is complete, where it says so at all."""

from pathlib import Path

import pytest

from generator.pages import wording
from tests.chain.complete_agency import Change, complete
from tests.pages.written_pages import written

IN_PART = (
    Change(file="measures.yml", old="    reporting: รายงานนายกเทศมนตรีทุกเดือน\n"),
    Change(file="eit.yml"),
)


@pytest.mark.parametrize(("changes", "is_said"), [((), True), (IN_PART, False)])
def test_self_check_is_told_of_the_word_it_is_about_and_only_beside_it(
    tmp_path: Path, changes: tuple[Change, ...], *, is_said: bool
) -> None:
    html = written(complete(tmp_path, *changes)).pages()["thung-thong/2566/checklist/index.md"]
    assert ('class="complete">มีครบ<' in html) is is_said
    assert (wording.SELF_CHECK in html) is is_said
