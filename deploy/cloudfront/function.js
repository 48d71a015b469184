// For the events "viewer request" and "viewer response" of CloudFront, runtime cloudfront-js-2.0.
var general = {"content-security-policy":"default-src 'none'; script-src 'self'; script-src-attr 'none'; style-src 'self'; style-src-attr 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'","strict-transport-security":"max-age=63072000","x-content-type-options":"nosniff","x-frame-options":"DENY","referrer-policy":"strict-origin-when-cross-origin","permissions-policy":"camera=(), geolocation=(), microphone=()","cross-origin-opener-policy":"same-origin","cross-origin-resource-policy":"same-origin","access-control-allow-origin":"","cache-control":"public, max-age=0, must-revalidate"};
var special = [
  [/^\/.*\.[A-Za-z0-9_]+$/, {"cross-origin-resource-policy":"cross-origin","access-control-allow-origin":"*"}],
  [/^\/.*\.html$/, {"cross-origin-resource-policy":"same-origin","access-control-allow-origin":""}],
  [/^\/briefings\//, {"content-security-policy":"default-src 'none'; script-src 'self'; script-src-attr 'none'; style-src 'self'; style-src-attr 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default"}],
  [/^\/charts\//, {"content-security-policy":"default-src 'none'; script-src 'self'; script-src-attr 'none'; style-src 'self'; style-src-attr 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default"}],
  [/^\/search\//, {"content-security-policy":"default-src 'none'; script-src 'self'; script-src-attr 'none'; style-src 'self'; style-src-attr 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; worker-src 'self'; trusted-types default"}],
  [/^\/embed\//, {"content-security-policy":"default-src 'none'; script-src 'none'; style-src 'self'; style-src-attr 'none'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *","x-frame-options":"","cross-origin-resource-policy":"cross-origin"}],
  [/^\/_assets\//, {"cache-control":"public, max-age=31536000, immutable"}],
  [/^\/pagefind\//, {"cache-control":"public, max-age=31536000, immutable"}],
  [/^\/pagefind\/current\.js$/, {"cache-control":"public, max-age=0, must-revalidate"}],
  [/^\/pagefind\/.*\/pagefind-worker\.js$/, {"content-security-policy":"default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'"}],
];

function handler(event) {
  return event.context.eventType === 'viewer-request' ? toFile(event.request) : addHeaders(event.request.uri, event.response);
}

// "/facts/" → "/facts/index.html"; "/facts" → a redirect to "/facts/".
function toFile(request) {
  if (/\/$/.test(request.uri)) request.uri += 'index.html';
  else if (!/\.[A-Za-z0-9_]+$/.test(request.uri)) return redirect(request);
  return request;
}

function redirect(request) {
  // More than one slash at the beginning would lead to another site.
  var path = request.uri.replace(/^[\/\\]+/, '/') + '/';
  var query = Object.keys(request.querystring).map(function (name) {
    return name + '=' + request.querystring[name].value;
  });
  var response = { statusCode: 308, statusDescription: 'Permanent Redirect', headers: {} };
  response.headers.location = { value: path + (query.length > 0 ? '?' + query.join('&') : '') };
  return addHeaders(request.uri, response);
}

function addHeaders(uri, response) {
  if (response.statusCode >= 400) return response;
  set(response.headers, general);
  for (var i = 0; i < special.length; i++) if (special[i][0].test(uri)) set(response.headers, special[i][1]);
  return response;
}

function set(headers, values) {
  for (var name in values) {
    if (values[name] === '') delete headers[name];
    else headers[name] = { value: values[name] };
  }
}
