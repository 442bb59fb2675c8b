/**
 * Says in words what a new effective document changes for those who use what is generated from it.
 *
 * <p>{@link br.com.pilotstatus.templates.changes.ChangeReport} is the door. What breaks whom is a table: the enums that are a
 * {@code Rule}, printed in {@code openapi/README.md}.
 */
@NullMarked
package br.com.pilotstatus.templates.changes;

import org.jspecify.annotations.NullMarked;
