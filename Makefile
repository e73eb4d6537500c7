# Each target works as the first command on a fresh machine with Python 3.11 and make.
# Only relative paths, so that the folder may be called anything, with spaces too.
# More arguments for a command: make check ARGS="--agency lamphun"

MAKEFLAGS += --no-builtin-rules --no-print-directory
.SUFFIXES:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help site serve check test bench screens lock clean

python := .venv/bin/python
ARGS ?=

help: ## แสดงรายการนี้ | this list
	@echo 'Prongsai (โปร่งใส)'
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1 \2/p' Makefile | while read -r name text; do \
		printf '  make %-7s  %s\n' "$$name" "$$text"; done

site: .venv/.site ## สร้างเว็บไซต์ทั้งหมดไว้ในโฟลเดอร์ site/ | build the website into site/
	@$(python) -m generator build $(ARGS)

serve: .venv/.site ## เปิดดูเว็บไซต์ในเครื่องนี้ | preview the website on this machine
	@$(python) -m generator serve $(ARGS)

check: .venv/.site ## ตรวจข้อมูลใน data/ และบอกวิธีแก้ | check data/ and tell what to mend
	@$(python) -m generator check $(ARGS)

test: .venv/.test ## ตรวจรูปแบบ ชนิดข้อมูล และทดสอบทั้งหมด รวมเบราว์เซอร์ | format, lint, types and all tests, browser included
	@set -e; CHROMIUM="$$(sh .ci/browser)"; export CHROMIUM; \
	echo '== ruff format --check'; $(python) -m ruff format --check .; \
	echo '== ruff check'; $(python) -m ruff check .; \
	echo '== mypy'; $(python) -m mypy; \
	echo '== pytest'; $(python) -m pytest --quiet --numprocesses auto --maxprocesses 8 --dist loadscope $(ARGS)

bench: .venv/.test ## วัดเวลาและหน่วยความจำ | measure time and memory
	@$(python) -m tests.bench.bench
	@$(python) -m generator build >/dev/null # the search is measured on a page of the website
	@CHROMIUM="$$(sh .ci/browser)"; export CHROMIUM; echo; $(python) -m tests.bench.search_bench

screens: .venv/.test ## ถ่ายภาพหน้าเว็บทุกชนิดไว้ใน build/screens/ | pictures of every kind of page, on screens and paper
	@CHROMIUM="$$(sh .ci/browser)"; export CHROMIUM; $(python) -m tests.screens

# After a change of a dependency in pyproject.toml. What is not named there keeps its version
# unless asked: make lock ARGS=--upgrade
compile = $(python) -m uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	--custom-compile-command 'make lock' $(ARGS)

lock: .venv/.test ## เขียนไฟล์ล็อกรุ่นของแพ็กเกจใหม่ | write the locks anew from pyproject.toml
	@$(compile) pyproject.toml --output-file requirements.txt
	@$(compile) pyproject.toml --group test --constraint requirements.txt --output-file requirements-test.txt

clean: ## ลบทุกอย่างที่ make สร้าง (build/ site/ .venv/) | delete all that make has made
	@rm -rf build site .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache dist prongsai.egg-info
	@find generator tests -type d -name __pycache__ -prune -exec rm -rf {} +

# Set-up, once: anew only when a lock, pyproject.toml or the script changes, and when the Python
# .venv was made with has gone or is another one, as after an upgrade of the system.
ifneq ($(shell ($(python) -c 'import pip') >/dev/null 2>&1 || echo anew),)
.PHONY: .venv/.site .venv/.test
endif

.venv/.site: requirements.txt pyproject.toml .ci/venv
	@sh .ci/venv requirements.txt
	@touch $@

# The lock of the tests holds that of the site as well.
.venv/.test: requirements-test.txt requirements.txt pyproject.toml .ci/venv
	@sh .ci/venv requirements-test.txt
	@touch .venv/.site $@
