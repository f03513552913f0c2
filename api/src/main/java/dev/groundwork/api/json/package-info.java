/** How JSON comes in: strictly, whole and checked, before any endpoint sees it. */
package dev.groundwork.api.json;
