/**
 * The page that a maintainer looks at after a build: what is to be decided, what changed and for whom it breaks, what rules
 * decided, which operations tests have reached. {@link br.com.pilotstatus.templates.page.ReportPage} is the door; it reads the
 * reports for programs, so that it can be written again when tests have run.
 */
@NullMarked
package br.com.pilotstatus.templates.page;

import org.jspecify.annotations.NullMarked;
