/** Words of a document as names in Java: {@code JavaNames} is the door, so that all of the build spells a name alike. */
@NullMarked
package br.com.pilotstatus.templates.names;

import org.jspecify.annotations.NullMarked;
