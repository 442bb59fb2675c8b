package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.yaml.StrictYaml;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Knows files by their suffix: {@code .yaml} and {@code .yml} are YAML, all others JSON. */
final class Texts {

    private Texts() {}

    static boolean isYaml(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }

    /**
     * Reads a document.
     *
     * @throws SpecException if it is malformed
     */
    static ObjectNode read(byte[] bytes, String file) {
        return isYaml(file) ? StrictYaml.readObject(bytes, file) : StrictJson.readObject(bytes, file);
    }
}
