package br.com.pilotstatus.templates.spec.reference;

import br.com.pilotstatus.templates.json.Source;

/** What was written somewhere, taken for something. */
record Key(Source at, Kind kind) {}
