package br.com.pilotstatus.templates.openapi;

/** What several keywords say of what nobody checks. */
final class Notes {

    static final String PASSES = " is not checked: values that break it pass on both sides, so check them yourself";
    static final String NO_ACCESSOR =
            "; properties that only it declares have no accessor and are in additionalProperties()";
    static final String BESIDE_PROPERTIES = " beside properties or allOf" + PASSES;
    static final String BUILD_ALONE =
            " is checked by build() of a model alone: check parameters, and what the stub receives, yourself";

    private Notes() {}
}
