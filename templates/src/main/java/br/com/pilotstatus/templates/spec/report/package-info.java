/** Tells what the spec compiler did to a document: for people in Markdown, for tests in JSON. */
@NullMarked
package br.com.pilotstatus.templates.spec.report;

import org.jspecify.annotations.NullMarked;
