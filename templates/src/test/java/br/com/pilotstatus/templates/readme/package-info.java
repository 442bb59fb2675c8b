/** Holds tables of {@code openapi/rules} against those of the code, and links against what is there: {@code ReadmeTable} is the door. */
@NullMarked
package br.com.pilotstatus.templates.readme;

import org.jspecify.annotations.NullMarked;
