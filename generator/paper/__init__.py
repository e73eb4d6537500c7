"""Values -> printed papers: PDF set by typst, with Thai that can be searched, copied and heard."""
