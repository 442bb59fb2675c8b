/** Reads JSON strictly, writes it readably, and remembers from which place of which file each piece came. */
@NullMarked
package br.com.pilotstatus.templates.json;

import org.jspecify.annotations.NullMarked;
