/** The files that all pages share: styles, scripts and pictures. */
package dev.groundwork.web.asset;
