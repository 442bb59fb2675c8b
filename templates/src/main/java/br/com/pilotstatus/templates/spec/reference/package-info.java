/**
 * Makes one form of all references. {@link br.com.pilotstatus.templates.spec.reference.Bundle} makes one document of several
 * files, {@link br.com.pilotstatus.templates.spec.reference.DirectReferences} lets each reference in it lead straight to a
 * component, or to a schema wherever it stands.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.reference;

import org.jspecify.annotations.NullMarked;
