/** Samples in languages for which snippetz prints a request that is not the one it was given, or code that does not compile. */

/** @typedef {import("./request.js").SampleRequest} SampleRequest */

const quoted = (value) => JSON.stringify(value);
const single = (value) => `'${value.replaceAll("'", "''")}'`;

/** The library's would be sent as `application/x-www-form-urlencoded`. @param {SampleRequest} request @param {string} token */
export function pythonForm({ method, url, body }, token) {
  const parts = partsOf(body).map(({ name, value, file }) =>
    file ? `      (${quoted(name)}, open(${quoted(file)}, "rb"))` : `      (${quoted(name)}, (None, ${quoted(value)}))`,
  );
  return `response = requests.${method.toLowerCase()}(
    ${quoted(url)},
    headers={
      "Authorization": "Bearer ${token}"
    },
    files=[
${parts.join(",\n")}
    ]
)`;
}

/** @param {SampleRequest} request @param {string} token */
export function rubyForm({ method, url, body }, token) {
  const parts = partsOf(body).map(({ name, value, file }) =>
    file ? `  [${quoted(name)}, File.open(${quoted(file)})],` : `  [${quoted(name)}, ${quoted(value)}],`,
  );
  return `require 'uri'
require 'net/http'

url = URI(${quoted(url)})

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::${method[0]}${method.slice(1).toLowerCase()}.new(url)
request["Authorization"] = 'Bearer ${token}'
request.set_form([
${parts.join("\n")}
], "multipart/form-data")

response = http.request(request)
puts response.read_body`;
}

/** With the parameter `-Form` of PowerShell 6.1. @param {SampleRequest} request @param {string} token */
export function powershellForm({ method, url, body }, token) {
  const parts = partsOf(body).map(({ name, value, file }) =>
    file ? `  ${name} = Get-Item ${single(file)}` : `  ${name} = ${single(value ?? "")}`,
  );
  return `$headers = @{ Authorization = 'Bearer ${token}' }
$form = @{
${parts.join("\n")}
}
$response = Invoke-RestMethod -Uri ${single(url)} -Method ${method} -Headers $headers -Form $form`;
}

/** OkHttp 4 and newer. @param {SampleRequest} request @param {string} token */
export function kotlin({ method, url, body }, token) {
  const content =
    body?.kind === "json"
      ? `val body = """
${JSON.stringify(body.value, null, 2).replaceAll("$", "${'$'}")}
""".toRequestBody("application/json".toMediaType())

`
      : body
        ? `val body = MultipartBody.Builder()
  .setType(MultipartBody.FORM)
${partsOf(body)
  .map(({ name, value, file }) =>
    file
      ? `  .addFormDataPart(${quoted(name)}, ${quoted(file)}, File(${quoted(file)}).asRequestBody("image/png".toMediaType()))`
      : `  .addFormDataPart(${quoted(name)}, ${quoted(value)})`,
  )
  .join("\n")}
  .build()

`
        : "";
  const argument = content ? "body" : method === "GET" ? "null" : "ByteArray(0).toRequestBody()";
  const verb = method === "GET" ? "get()" : method === "DELETE" ? "delete()" : `${method.toLowerCase()}(${argument})`;
  return `val client = OkHttpClient()

${content}val request = Request.Builder()
  .url(${quoted(url)})
  .${verb}
  .header("Authorization", "Bearer ${token}")
  .build()

client.newCall(request).execute().use { response ->
  println(response.code)
  println(response.body?.string())
}`;
}

/** @param {SampleRequest} request @param {string} token */
export function swift({ method, url, body }, token) {
  const content =
    body?.kind === "json"
      ? `request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.httpBody = Data(#"""
${JSON.stringify(body.value, null, 2)}
"""#.utf8)
`
      : body
        ? swiftForm(partsOf(body))
        : "";
  return `import Foundation

var request = URLRequest(url: URL(string: ${quoted(url)})!)
request.httpMethod = "${method}"
request.setValue("Bearer ${token}", forHTTPHeaderField: "Authorization")
${content}
let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode, String(decoding: data, as: UTF8.self))`;
}

function swiftForm(parts) {
  const pieces = parts.map(({ name, value, file }) =>
    file
      ? `form.append(Data("--\\(boundary)\\r\\nContent-Disposition: form-data; name=\\"${name}\\"; filename=\\"${file}\\"\\r\\nContent-Type: image/png\\r\\n\\r\\n".utf8))
form.append(try Data(contentsOf: URL(fileURLWithPath: ${quoted(file)})))
form.append(Data("\\r\\n".utf8))`
      : `form.append(Data("--\\(boundary)\\r\\nContent-Disposition: form-data; name=\\"${name}\\"\\r\\n\\r\\n".utf8))
form.append(Data(#"${value}"#.utf8))
form.append(Data("\\r\\n".utf8))`,
  );
  return `
let boundary = UUID().uuidString
var form = Data()
${pieces.join("\n")}
form.append(Data("--\\(boundary)--\\r\\n".utf8))
request.setValue("multipart/form-data; boundary=\\(boundary)", forHTTPHeaderField: "Content-Type")
request.httpBody = form
`;
}

/** @returns {import("./request.js").FormPart[]} */
function partsOf(body) {
  return body?.kind === "form" ? body.parts : [];
}
