package br.com.pilotstatus.templates.ir;

/**
 * Where the generated classes go.
 *
 * @param root  package of the entry point
 * @param api   package of the API classes, one for each tag
 * @param model package of the models
 * @param error package of the exceptions
 */
public record Packages(String root, String api, String model, String error) {

    /** Puts everything under one root, as our own modules do. */
    public static Packages under(String root) {
        return new Packages(root, root + ".api", root + ".model", root + ".error");
    }
}
