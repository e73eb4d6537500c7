"""Markdown pages -> website: MkDocs runs, assembling, crawl, preview server."""
