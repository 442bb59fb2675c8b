/**
 * What mustache takes in silence: names that nothing has, files that nobody uses, options that nobody reads.
 *
 * <p>{@code TemplateLint} holds the rules.
 */
package br.com.pilotstatus.templates.lint;
