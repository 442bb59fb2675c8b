package br.com.pilotstatus.server.internal.request;

/** Where a parameter of an operation is ({@code in} of OpenAPI 3.1, Parameter Object), or that it is a field of a form. */
public enum ParameterLocation {
    PATH("path parameter "),
    QUERY("query parameter "),
    HEADER("header "),
    COOKIE("cookie "),
    /** Of a form, which is written as a query is. */
    FIELD("");

    private final String prefix;

    ParameterLocation(String prefix) {
        this.prefix = prefix;
    }

    /** Names a parameter that is here, the way messages do. */
    String describe(String name) {
        return prefix + name;
    }
}
