package br.com.pilotstatus.templates.schema;

/**
 * Where the generated classes go.
 *
 * @param root  package of the entry point
 * @param api   package of the API classes, one for each tag
 * @param model package of the models
 * @param error package of the exceptions
 * @param internal package of what makes the calls of a client
 */
public record Packages(String root, String api, String model, String error, String internal) {

    /** Package of the hand-written classes that users of models see. */
    public static final String MODEL = "br.com.pilotstatus.model";

    /** Package of those that users of webhooks see. */
    public static final String WEBHOOK = MODEL + ".webhook";

    /** Package of those that generated models lean on. */
    public static final String MODEL_INTERNAL = MODEL + ".internal";

    /** Puts everything under one root. */
    public static Packages under(String root) {
        return under(root, root + ".model");
    }

    /** The same with models that are elsewhere, as those of our own modules. */
    public static Packages under(String root, String model) {
        return new Packages(root, root + ".api", model, root + ".error", root + ".internal.api");
    }
}
