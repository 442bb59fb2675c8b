package br.com.pilotstatus.templates.generator;

import br.com.pilotstatus.templates.layout.JavaLayout;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.openapitools.codegen.api.TemplatingExecutor;
import org.openapitools.codegen.templating.MustacheEngineAdapter;

/** Lays out what templates print. */
final class LaidOut extends MustacheEngineAdapter {

    private final String generator;
    private final Supplier<String> header;

    LaidOut(String generator, Supplier<String> header) {
        this.generator = generator;
        this.header = header;
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String template)
            throws IOException {
        return JavaLayout.of(super.compileTemplate(executor, bundle, template), generator, header.get());
    }
}
