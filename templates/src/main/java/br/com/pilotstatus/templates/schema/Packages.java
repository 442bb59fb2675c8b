package br.com.pilotstatus.templates.schema;

/**
 * Where the generated classes go.
 *
 * @param root  package of the entry point
 * @param api   package of the API classes, one for each tag
 * @param model package of the models
 * @param error package of the exceptions
 * @param runtime package of the hand-written classes that generated ones use
 */
public record Packages(String root, String api, String model, String error, String runtime) {

    /** Puts everything under one root, as our own modules do. */
    public static Packages under(String root) {
        return under(root, root);
    }

    /** The same for a module whose hand-written classes are elsewhere. */
    public static Packages under(String root, String runtime) {
        return new Packages(root, root + ".api", root + ".model", root + ".error", runtime);
    }
}
