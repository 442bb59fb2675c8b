package br.com.pilotstatus.templates.openapi;

/** What several keywords say of what nobody checks. */
final class Notes {

    static final String PASSES = " is not checked: values that break it pass on both sides, so check them yourself";
    static final String NO_ACCESSOR =
            "; properties that only it declares have no accessor and are in additionalProperties()";
    static final String BUT_MEMBERS =
            " is not checked where it says more than which members of a class come together: values that break it pass on"
                    + " both sides, so check them yourself";
    static final String WITHOUT_PROPERTIES = " without properties or allOf beside it" + PASSES;
    static final String BUILD_ALONE =
            " is checked by build() of a model alone: check parameters, and what the stub receives, yourself";

    private Notes() {}
}
