/** Reports what is valid, but says nothing, or nothing that generated code acts on. {@code Unsupported} is the door. */
@NullMarked
package br.com.pilotstatus.templates.spec.unsupported;

import org.jspecify.annotations.NullMarked;
