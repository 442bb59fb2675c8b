package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.reference.Bundle;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the compiler reads.
 *
 * @param spec the received document
 * @param supplement what it leaves unsaid; null if there is none
 * @param overlay what is corrected; null if there is none
 * @param accepted the last accepted effective document, whose names stay; null if there is none
 */
record Inputs(
        Input spec,
        @Nullable Input supplement,
        @Nullable Input overlay,
        @Nullable ObjectNode accepted) {

    /** The document alone. */
    static Inputs of(String name, byte[] spec) {
        return new Inputs(new Input(name, spec), null, null, null);
    }

    /**
     * Reads files.
     *
     * @param spec the document's file, or a folder that has it
     * @param base the folder that other files of the document must be in; empty: its own
     * @param supplement empty if there is none
     * @param overlay empty if there is none
     */
    static Inputs read(String spec, String base, String supplement, String overlay) throws IOException {
        return new Inputs(
                SpecFile.read(spec, base),
                Input.optional(supplement, "the supplement", "supplement.file"),
                Input.optional(overlay, "the overlay", "overlay.file"),
                null);
    }

    /** Returns the same where an effective document was accepted before. */
    Inputs after(@Nullable ObjectNode document) {
        return new Inputs(spec, supplement, overlay, document);
    }

    /** Reads the document itself with all other files that it refers to, anew each time. */
    Document document() {
        return Bundle.read(spec.tree(), spec.name(), spec.others());
    }

    /** Whether no other file has been read for the document. */
    boolean isAlone() {
        return spec.others() == null || spec.others().read().isEmpty();
    }

    /** The names of the files that are ours, in messages. */
    Set<String> ours() {
        return Stream.of(supplement, overlay)
                .filter(Objects::nonNull)
                .map(Input::name)
                .collect(Collectors.toSet());
    }

    /** The name of the received document in messages. */
    String specName() {
        return spec.name();
    }
}
