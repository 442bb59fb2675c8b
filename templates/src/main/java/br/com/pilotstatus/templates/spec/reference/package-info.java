/**
 * Makes one form of all references: {@link br.com.pilotstatus.templates.spec.reference.DirectReferences} lets each lead
 * straight to a component, or to a schema wherever it stands.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.reference;

import org.jspecify.annotations.NullMarked;
