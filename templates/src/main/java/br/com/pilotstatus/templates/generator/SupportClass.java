package br.com.pilotstatus.templates.generator;

/**
 * A class that is handed out as it is.
 *
 * @param source its whole source
 */
public record SupportClass(String source) {}
