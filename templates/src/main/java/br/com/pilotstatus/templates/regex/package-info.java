/** Regular expressions of ECMA 262, which a document has, for Java. */
@NullMarked
package br.com.pilotstatus.templates.regex;

import org.jspecify.annotations.NullMarked;
