"""A small data folder, in a folder whose name has spaces and Thai letters."""

import shutil
from pathlib import Path

import pytest

from tests.cli.process import DATA, Program, write

AGENCIES = {
    "site.yml": "title: เว็บไซต์ทดสอบ\nas_of: 2566-03-31\n",
    "lamphun/agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\nprovince: ลำพูน\n",
    "lamphun/2563/result.yml": "overall: 87.96\nas_of: 2563-09-28\n",
    "lamphun/2563/indicators.csv": "indicator,score\n7,83.13\n9,84.33\n",
    "lamphun/2564/calendar.csv": "id,activity,period\na01,ประชุมคณะทำงาน,มีนาคม 2564\n",
    "tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n",
    "tak/2563/result.yml": "overall: 80.00\n",
}


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Return the program in a folder with the data of two agencies."""
    folder = tmp_path / "งาน ITA ของเรา"
    write(folder / "data", AGENCIES)
    return Program(folder=folder)


@pytest.fixture
def shipped(tmp_path: Path) -> Program:
    """Return the program in a folder with a copy of the shipped data."""
    shutil.copytree(DATA, tmp_path / "data")
    return Program(folder=tmp_path)
