/**
 * Classes that generated models lean on; the generators hand out their sources, moved to the package of the models.
 * The JDK and Jackson alone, and package-private there.
 */
package br.com.pilotstatus.templates.support;
