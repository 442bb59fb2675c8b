/**
 * What the modules' builds run: {@link br.com.pilotstatus.templates.build.CompileSpec} and
 * {@link br.com.pilotstatus.templates.build.GenerateSources}, each where it has anything to do,
 * {@link br.com.pilotstatus.templates.build.AskSources}, which finds that out for openapi-generator's Maven plugin, and the
 * {@link br.com.pilotstatus.templates.build.Cases} of the tests.
 */
@NullMarked
package br.com.pilotstatus.templates.build;

import org.jspecify.annotations.NullMarked;
