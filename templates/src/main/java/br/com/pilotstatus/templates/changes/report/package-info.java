/**
 * Changes as they are told: {@link br.com.pilotstatus.templates.changes.report.Changes} in,
 * {@link br.com.pilotstatus.templates.changes.report.ChangeReport} out.
 */
@NullMarked
package br.com.pilotstatus.templates.changes.report;

import org.jspecify.annotations.NullMarked;
