/**
 * Whether what a step of the build has made is still right: {@link br.com.pilotstatus.templates.stamp.OutputFolder} for a folder
 * that it owns, {@link br.com.pilotstatus.templates.stamp.Stamp} for single files. Nothing but the JDK is loaded to tell.
 */
@NullMarked
package br.com.pilotstatus.templates.stamp;

import org.jspecify.annotations.NullMarked;
