"""One file per command: async run(request, services) -> Reply; no messenger in here."""
