/** The code in the README, compiled; {@link br.com.pilotstatus.sandbox.ReadmeTest} runs it and holds both equal. */
@NullMarked
package br.com.pilotstatus.sandbox.readme;

import org.jspecify.annotations.NullMarked;
