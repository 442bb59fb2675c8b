/** What the modules' builds run besides the spec compiler and the Maven plugin of the generator: the cases of the tests. */
@NullMarked
package br.com.pilotstatus.templates.build;

import org.jspecify.annotations.NullMarked;
