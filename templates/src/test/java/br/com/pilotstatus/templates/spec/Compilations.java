package br.com.pilotstatus.templates.spec;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What inputs compile to. Each is compiled once for all tests that ask, and everybody gets a copy. */
final class Compilations {

    private static final Map<Inputs, ObjectNode> DONE = Collections.synchronizedMap(new IdentityHashMap<>());

    private Compilations() {}

    /** The effective document, without what had to be left out. */
    static ObjectNode effective(Inputs inputs) {
        return DONE.computeIfAbsent(
                        inputs, each -> Compiled.of(each, false).effective().root())
                .deepCopy();
    }
}
