/** Holds tables of {@code openapi/README.md} against those of the code: {@code ReadmeTable} is the door. */
@NullMarked
package br.com.pilotstatus.templates.readme;

import org.jspecify.annotations.NullMarked;
