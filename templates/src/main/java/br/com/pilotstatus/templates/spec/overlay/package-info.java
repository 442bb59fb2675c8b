/**
 * Applies our corrections to a received document: OpenAPI Overlay 1.0 and 1.1, stricter where silence would hide a fault.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.overlay;

import org.jspecify.annotations.NullMarked;
